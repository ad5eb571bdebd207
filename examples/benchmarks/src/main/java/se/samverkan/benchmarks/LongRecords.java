package se.samverkan.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Plain records with öre in a long, and days as LocalDate. */
final class LongRecords implements Contender {

    private record Order(long amount, LocalDate day) {}

    private record Contract(
            long ceiling, int firstYear, List<Long> tranches, LocalDate first, LocalDate last, List<Order> orders) {

        static Contract of(Agreed agreed) {
            return new Contract(
                    agreed.ceiling(),
                    agreed.firstYear(),
                    agreed.tranches(),
                    LocalDate.ofEpochDay(agreed.firstDay()),
                    LocalDate.ofEpochDay(agreed.lastDay()),
                    IntStream.range(0, agreed.callOffs())
                            .mapToObj(i -> new Order(
                                    agreed.amounts().get(i),
                                    LocalDate.ofEpochDay(agreed.days().get(i))))
                            .toList());
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final List<Contract> contracts;

    LongRecords(Agreed... all) {
        contracts = Arrays.stream(all).map(Contract::of).toList();
    }

    @Override
    public Answers assess() {
        Answers answers =
                new Answers(contracts.size(), contracts.get(0).orders().size());
        for (int a = 0; a < contracts.size(); a++) {
            Contract contract = contracts.get(a);
            long sum = 0;
            long[] ofYear = new long[contract.tranches().size()];
            for (int c = 0; c < contract.orders().size(); c++) {
                Order order = contract.orders().get(c);
                sum = Math.addExact(sum, order.amount());
                int year = order.day().getYear() - contract.firstYear();
                ofYear[year] = Math.addExact(ofYear[year], order.amount());
                if (!contract.covers(order.day())) {
                    answers.outsideTerm(a, c);
                }
            }
            if (sum > contract.ceiling()) {
                answers.overCeiling(a);
            }
            for (int y = 0; y < ofYear.length; y++) {
                if (ofYear[y] > contract.tranches().get(y)) {
                    answers.overTranche(a, y);
                }
            }
        }
        return answers;
    }

    @Override
    public boolean admits(long amount, int day) {
        Contract contract = contracts.get(0);
        LocalDate on = LocalDate.ofEpochDay(day);
        long sum = amount;
        long ofYear = amount;
        for (Order order : contract.orders()) {
            sum = Math.addExact(sum, order.amount());
            if (order.day().getYear() == on.getYear()) {
                ofYear = Math.addExact(ofYear, order.amount());
            }
        }
        return sum <= contract.ceiling()
                && ofYear <= contract.tranches().get(on.getYear() - contract.firstYear())
                && contract.covers(on);
    }
}
