package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;

/**
 * The change to another subscription.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SubscriptionChange extends ChangedTo<Subscription> implements Change {

    SubscriptionChange(Subscription subscription) {
        super(
                ChangeKind.SUBSCRIPTION,
                "callOffTerms.subscription",
                Objects.requireNonNull(subscription, "subscription"));
    }

    /**
     * The subscription from then on.
     *
     * @return the subscription
     */
    public Subscription getSubscription() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a subscription");
        return monetary.toBuilder()
                .callOffTerms(monetary.getCallOffTerms().toBuilder()
                        .subscription(value())
                        .build())
                .build();
    }
}
