package se.samverkan.core.difference;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.FixedShares;
import se.samverkan.core.share.ShareBasis;
import se.samverkan.core.share.WeightedShares;

/** The values of who bears what by an agreement's terms. */
final class ShareValues {

    private static final String PATH = "agreement.costShares";

    private final Function<PartnerId, String> names;
    private final FieldValues to;

    private ShareValues(Function<PartnerId, String> names, FieldValues to) {
        this.names = names;
        this.to = to;
    }

    static void gather(Agreement terms, Function<PartnerId, String> names, FieldValues to) {
        ShareValues values = new ShareValues(names, to);
        terms.getCoFunding().ifPresent(coFunding -> {
            to.put(ViewField.CO_FUNDING, "agreement.coFunding.cost", coFunding.getCost());
            to.put(ViewField.CO_FUNDING_LEAST_CASH, "agreement.coFunding.leastCash", coFunding.getLeastCash());
        });
        terms.getCostShares().ifPresent(shares -> {
            to.put(ViewField.COST_SHARES, PATH, shares);
            if (shares instanceof WeightedShares weighted) {
                values.weighted(ViewField.COST_SHARE, PATH, weighted);
            } else if (shares instanceof FixedShares fixed) {
                values.fixed(fixed);
            }
        });
    }

    private void weighted(ViewField field, String path, WeightedShares shares) {
        shares.getWeights().forEach((partner, weight) -> put(field, path, partner, shown(shares.getBasis(), weight)));
        shares.getCaps().forEach((partner, cap) -> put(ViewField.COST_SHARE_CAP, path + ".caps", partner, cap));
    }

    private static Object shown(ShareBasis basis, Decimal weight) {
        return basis == ShareBasis.PERCENT ? Percent.of(weight.toString()) : weight;
    }

    private void fixed(FixedShares shares) {
        shares.getAmounts().forEach((partner, amount) -> put(ViewField.COST_SHARE, PATH, partner, amount));
        shares.getRemainder().ifPresent(rest -> weighted(ViewField.COST_SHARE_OF_REMAINDER, PATH + ".remainder", rest));
    }

    private void put(ViewField field, String path, PartnerId partner, Object value) {
        to.put(field, path + "[" + partner + "]", names.apply(partner), Optional.of(value));
    }
}
