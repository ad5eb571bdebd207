package se.samverkan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.AgreementForm;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Attachment;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.code.TextValue;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.file.AllocationStanding;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.PartialDate;

/**
 * What is said of a difference between two views: that a thing was added, changed or taken away, with its values where they
 * can be said in a word, an amount or a day. A field may have a wording of its own.
 */
final class DifferenceWriter {

    /** The types of values that are written as they are. */
    private static final Set<Class<?>> WRITTEN = Set.of(
            VatAmount.class,
            VatRate.class,
            Money.class,
            LocalDate.class,
            Period.class,
            Year.class,
            Integer.class,
            Fraction.class,
            Decimal.class,
            Percent.class,
            Text.class,
            String.class);

    private final Phrases phrases;

    DifferenceWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The name of what differs, as it opens a sentence. */
    String label(Difference difference) {
        return phrases.fill(
                "label." + Phrases.dashed(difference.getField()),
                subject(difference).map(subject -> Map.of("subject", subject)).orElse(Map.of()));
    }

    private Optional<Object> subject(Difference difference) {
        return difference.getSubject().flatMap(this::shown);
    }

    String sentence(Difference difference) {
        Optional<Object> before = difference.getBefore().flatMap(this::shown);
        Optional<Object> after = difference.getAfter().flatMap(this::shown);
        Map<String, Object> values = new LinkedHashMap<>();
        subject(difference).ifPresent(subject -> values.put("subject", subject));
        before.ifPresent(value -> values.put("before", value));
        after.ifPresent(value -> values.put("after", value));
        values.put("label", label(difference));
        String way = wayOf(difference);
        boolean said = switch (way) {
            case "added" -> after.isPresent();
            case "removed" -> before.isPresent();
            default -> before.isPresent() && after.isPresent() && !before.equals(after);
        };
        String ending = way + (said ? "" : ".whole");
        String own = "difference." + Phrases.dashed(difference.getField()) + "." + ending;
        Optional<String> decided = decisionOf(difference).map(decision -> {
            values.put("decision", decision);
            return own + ".decided";
        });
        return phrases.fill(phrases.firstOf(decided.orElse(own), own, "difference." + ending), values);
    }

    /** The decision that an amendment rests on. */
    private static Optional<String> decisionOf(Difference difference) {
        return difference
                .getAfter()
                .or(difference::getBefore)
                .filter(Amendment.class::isInstance)
                .flatMap(value -> ((Amendment) value).getDecision())
                .map(Object::toString);
    }

    private static String wayOf(Difference difference) {
        if (difference.getBefore().isEmpty()) {
            return "added";
        }
        return difference.getAfter().isEmpty() ? "removed" : "changed";
    }

    /** A value as it can be written; absent where it is more than can be said in a few words. */
    private Optional<Object> shown(Object value) {
        if (value instanceof List<?> list) {
            List<Object> each = new ArrayList<>();
            list.forEach(element -> shown(element).ifPresent(each::add));
            return each.size() == list.size() ? Optional.of(each) : Optional.empty();
        }
        if (value instanceof Boolean answer) {
            return Optional.of(Word.of(answer ? "answer.yes" : "answer.no"));
        }
        if (value instanceof Enum<?> constant) {
            return word(Word.of(constant));
        }
        if (value instanceof TextValue<?> code) {
            return Optional.of(inWords(code));
        }
        if (value instanceof YearMonth month) {
            return Optional.of(PartialDate.parse(month.toString()));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(Decimal.of(number));
        }
        if (value instanceof InputCode input) {
            return Optional.of(phrases.find("input." + input).isPresent() ? input : input.toString());
        }
        return ofTerms(value)
                .or(() -> ofFacts(value))
                .or(() -> Optional.of(value).filter(each -> WRITTEN.contains(each.getClass())));
    }

    private Optional<Object> word(Word word) {
        return phrases.find("word." + word).map(found -> word);
    }

    private Object inWords(TextValue<?> code) {
        Optional<Object> known = code instanceof Purpose
                ? word(Word.of("purpose." + code))
                : code instanceof Field ? word(Word.of("field." + code)) : Optional.empty();
        return known.orElseGet(code::toString);
    }

    private static Optional<Object> ofTerms(Object value) {
        if (value instanceof ExtensionOption option) {
            return Optional.of(option.getLength());
        }
        if (value instanceof Renewal renewal) {
            return Optional.of(renewal.getStep());
        }
        if (value instanceof NoticePeriod notice) {
            return Optional.of(notice.getLength());
        }
        if (value instanceof Signature signature) {
            return signature.getDate().map(date -> date);
        }
        if (value instanceof Subscription subscription) {
            return subscription.getNumber().map(number -> number);
        }
        if (value instanceof Instalment instalment) {
            return Optional.of(instalment.getAmount());
        }
        if (value instanceof CostShares shares) {
            return Optional.of(Word.of(shares.getBasis()));
        }
        if (value instanceof Contribution contribution) {
            return contribution.getAmount().map(amount -> amount);
        }
        if (value instanceof AgreementForm form) {
            return Optional.of(form.getCode());
        }
        return value instanceof Attachment attachment ? Optional.of(attachment.getReference()) : Optional.empty();
    }

    private Optional<Object> ofFacts(Object value) {
        if (value instanceof Assumption assumption) {
            return assumption.getValue() instanceof DatedVatRate dated
                    ? Optional.of(dated.getRate())
                    : shown(assumption.getValue());
        }
        if (value instanceof Amendment amendment) {
            return Optional.of(amendment.getEffectiveFrom());
        }
        if (value instanceof LifecycleEvent event) {
            return Optional.of(event.getDay());
        }
        if (value instanceof CallOff callOff) {
            return Optional.of(callOff.getAmount());
        }
        if (value instanceof Activity activity) {
            return Optional.of(activity.getTitle());
        }
        if (value instanceof Decision decision) {
            return Optional.of(decision.getDecidedBy());
        }
        if (value instanceof ContributionMade made) {
            return Optional.of(made.getAmount());
        }
        if (value instanceof CostCalculation calculation) {
            return Optional.of(calculation.getCost().getTotal());
        }
        if (value instanceof DutyDone done) {
            return Optional.of(done.getDay());
        }
        if (value instanceof Measurement measurement) {
            return measurement.getValue().map(number -> number);
        }
        if (value instanceof UnitSupervisors supervisors) {
            return Optional.of(supervisors.getNumber());
        }
        return ofPlacements(value).or(() -> ofPartner(value));
    }

    /** Of what is demanded, offered or allocated the seat-weeks, to hundredths. */
    private static Optional<Object> ofPlacements(Object value) {
        if (value instanceof PlacementDemand demand) {
            return seatWeeks(demand.toDemanded().getSeats().getSeatWeeks());
        }
        if (value instanceof PlacementOffer offer) {
            return seatWeeks(offer.toOffered().getSeats().getSeatWeeks());
        }
        return value instanceof AllocationStanding standing ? seatWeeks(standing.getUsed()) : Optional.empty();
    }

    private static Optional<Object> seatWeeks(SeatWeeks seatWeeks) {
        return Optional.of(Decimal.of(seatWeeks.getNumber().toBigDecimal(2, RoundingMode.HALF_UP)));
    }

    private static Optional<Object> ofPartner(Object value) {
        return value instanceof PartnerName name ? Optional.of(name.getLegalName()) : Optional.empty();
    }
}
