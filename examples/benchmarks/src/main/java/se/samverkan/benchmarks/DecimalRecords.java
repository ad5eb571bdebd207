package se.samverkan.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Plain records with kronor as BigDecimal, and days as LocalDate. */
final class DecimalRecords implements Contender {

    private record Order(BigDecimal amount, LocalDate day) {}

    private record Contract(
            BigDecimal ceiling,
            int firstYear,
            List<BigDecimal> tranches,
            LocalDate first,
            LocalDate last,
            List<Order> orders) {

        static Contract of(Agreed agreed) {
            return new Contract(
                    kronor(agreed.ceiling()),
                    agreed.firstYear(),
                    agreed.tranches().stream().map(DecimalRecords::kronor).toList(),
                    LocalDate.ofEpochDay(agreed.firstDay()),
                    LocalDate.ofEpochDay(agreed.lastDay()),
                    IntStream.range(0, agreed.callOffs())
                            .mapToObj(i -> new Order(
                                    kronor(agreed.amounts().get(i)),
                                    LocalDate.ofEpochDay(agreed.days().get(i))))
                            .toList());
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final List<Contract> contracts;

    DecimalRecords(Agreed... all) {
        contracts = Arrays.stream(all).map(Contract::of).toList();
    }

    private static BigDecimal kronor(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, 2);
    }

    @Override
    public Answers assess() {
        Answers answers =
                new Answers(contracts.size(), contracts.get(0).orders().size());
        for (int a = 0; a < contracts.size(); a++) {
            Contract contract = contracts.get(a);
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal[] ofYear = new BigDecimal[contract.tranches().size()];
            Arrays.fill(ofYear, BigDecimal.ZERO);
            for (int c = 0; c < contract.orders().size(); c++) {
                Order order = contract.orders().get(c);
                sum = sum.add(order.amount());
                int year = order.day().getYear() - contract.firstYear();
                ofYear[year] = ofYear[year].add(order.amount());
                if (!contract.covers(order.day())) {
                    answers.outsideTerm(a, c);
                }
            }
            if (sum.compareTo(contract.ceiling()) > 0) {
                answers.overCeiling(a);
            }
            for (int y = 0; y < ofYear.length; y++) {
                if (ofYear[y].compareTo(contract.tranches().get(y)) > 0) {
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
        BigDecimal sum = kronor(amount);
        BigDecimal ofYear = sum;
        for (Order order : contract.orders()) {
            sum = sum.add(order.amount());
            if (order.day().getYear() == on.getYear()) {
                ofYear = ofYear.add(order.amount());
            }
        }
        return sum.compareTo(contract.ceiling()) <= 0
                && ofYear.compareTo(contract.tranches().get(on.getYear() - contract.firstYear())) <= 0
                && contract.covers(on);
    }
}
