package se.samverkan.rules.workforce;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.quantity.Quantity;

/** What several activities give together: the fewest and the most people, as far as that is certain. */
record Supply(List<Serving> servings) {

    long least() {
        return servings.stream().mapToLong(Serving::least).sum();
    }

    OptionalLong most() {
        return servings.stream().allMatch(serving -> serving.most().isPresent())
                ? OptionalLong.of(mosts().sum())
                : OptionalLong.empty();
    }

    private LongStream mosts() {
        return servings.stream().map(Serving::most).mapToLong(OptionalLong::getAsLong);
    }

    boolean isExact() {
        return servings.stream().allMatch(Serving::isExact);
    }

    /** The sum as it is told: about so many where each is one number, and otherwise what is certain of it. */
    Quantity shown() {
        boolean single = servings.stream().allMatch(Supply::isOneNumber);
        if (single) {
            long sum = servings.stream()
                    .mapToLong(serving ->
                            serving.activity().getSupply().orElseThrow().getNumber())
                    .sum();
            return isExact() ? Quantity.exactly(bounded(sum)) : Quantity.about(bounded(sum));
        }
        long least = bounded(least());
        if (most().isEmpty()) {
            return Quantity.atLeast(least);
        }
        long most = bounded(most().getAsLong());
        if (least == most) {
            return Quantity.exactly(least);
        }
        return least == 0 ? Quantity.atMost(most) : Quantity.between(least, most);
    }

    private static boolean isOneNumber(Serving serving) {
        boolean about = serving.activity()
                .getSupply()
                .filter(supply -> supply.getPrecision() == Precision.ABOUT)
                .isPresent();
        return serving.share() == Serving.Share.WHOLE && (about || serving.isExact());
    }

    private static long bounded(long sum) {
        return Math.min(sum, Quantity.LARGEST);
    }
}
