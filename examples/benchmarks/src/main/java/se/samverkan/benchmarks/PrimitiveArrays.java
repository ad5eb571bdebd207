package se.samverkan.benchmarks;

import java.time.LocalDate;

/** The floor: a hand-written pass over primitive arrays. The year of each call-off is worked out beforehand. */
final class PrimitiveArrays implements Contender {

    private final int agreements;
    private final int callOffs;
    private final int years;
    private final long[] ceilings;
    private final long[] tranches;
    private final int[] firstDays;
    private final int[] lastDays;
    private final long[] amounts;
    private final int[] days;
    private final int[] callOffYears;
    private final int[] yearStarts;

    PrimitiveArrays(Agreed... all) {
        agreements = all.length;
        callOffs = all[0].callOffs();
        years = all[0].tranches().size();
        ceilings = new long[agreements];
        tranches = new long[agreements * years];
        firstDays = new int[agreements];
        lastDays = new int[agreements];
        amounts = new long[agreements * callOffs];
        days = new int[agreements * callOffs];
        callOffYears = new int[agreements * callOffs];
        yearStarts = new int[years + 1];
        for (int y = 0; y <= years; y++) {
            yearStarts[y] = (int) LocalDate.of(all[0].firstYear() + y, 1, 1).toEpochDay();
        }
        for (int a = 0; a < agreements; a++) {
            ceilings[a] = all[a].ceiling();
            firstDays[a] = all[a].firstDay();
            lastDays[a] = all[a].lastDay();
            for (int y = 0; y < years; y++) {
                tranches[a * years + y] = all[a].tranches().get(y);
            }
            for (int c = 0; c < callOffs; c++) {
                amounts[a * callOffs + c] = all[a].amounts().get(c);
                days[a * callOffs + c] = all[a].days().get(c);
                callOffYears[a * callOffs + c] = year(days[a * callOffs + c]);
            }
        }
    }

    @Override
    public Answers assess() {
        Answers answers = new Answers(agreements, callOffs);
        long[] ofYear = new long[years];
        for (int a = 0; a < agreements; a++) {
            long sum = 0;
            for (int y = 0; y < years; y++) {
                ofYear[y] = 0;
            }
            for (int c = 0; c < callOffs; c++) {
                int day = days[a * callOffs + c];
                long amount = amounts[a * callOffs + c];
                sum = Math.addExact(sum, amount);
                int year = callOffYears[a * callOffs + c];
                ofYear[year] = Math.addExact(ofYear[year], amount);
                if (day < firstDays[a] || day > lastDays[a]) {
                    answers.outsideTerm(a, c);
                }
            }
            if (sum > ceilings[a]) {
                answers.overCeiling(a);
            }
            for (int y = 0; y < years; y++) {
                if (ofYear[y] > tranches[a * years + y]) {
                    answers.overTranche(a, y);
                }
            }
        }
        return answers;
    }

    @Override
    public boolean admits(long amount, int day) {
        int wanted = year(day);
        long sum = amount;
        long ofYear = amount;
        for (int c = 0; c < callOffs; c++) {
            sum = Math.addExact(sum, amounts[c]);
            if (callOffYears[c] == wanted) {
                ofYear = Math.addExact(ofYear, amounts[c]);
            }
        }
        return sum <= ceilings[0] && ofYear <= tranches[wanted] && day >= firstDays[0] && day <= lastDays[0];
    }

    private int year(int day) {
        int year = 0;
        while (day >= yearStarts[year + 1]) {
            year++;
        }
        return year;
    }
}
