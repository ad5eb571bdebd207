package se.samverkan.core.file;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.oneOf;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.EntryKind;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.share.FullCost;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recording;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;

/** Random histories of a file: acts of every kind, dated back and forth, some of which are refused. */
final class RandomActs {

    private static final Text WHY = Text.of("to go on with");
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);

    private static final AssociationOfMunicipalities BODY = AssociationOfMunicipalities.builder()
            .id(PartnerId.of("vkl"))
            .name("Förbundet")
            .member(Files.SUNDSVALL)
            .build();

    /** A file that leaves open what random assumptions may fill. */
    static final AgreementFile OPENED = AgreementFile.open(Files.AGREEMENT.toBuilder()
            .term(Term.ofMonths(1))
            .ceiling(Ceiling.builder()
                    .amount(Files.sek(1_000))
                    .tranche(2024, Files.sek(500))
                    .build())
            .addParties(Party.builder()
                    .partner(BODY)
                    .addRoles(Role.CLIENT)
                    .days(DateRange.from(FIRST.plusDays(14)))
                    .possibleDays(DateRange.from(FIRST.plusDays(4)))
                    .bindingMembers(true)
                    .build())
            .addLimits(
                    Limit.stop(LimitId.of("L-0"), WHY, BudgetPart.of(CollaborationArea.EDUCATION), Files.amount(700)))
            .link(AgreementLink.Type.PILOTED_BY, AgreementId.of("pilot"))
            .followUpTerms(FollowedUp.TERMS)
            .governanceBody(GovernanceBody.builder()
                    .id(FollowedUp.BODY)
                    .name(Text.of("Styrgruppen"))
                    .meetingRhythm(MeetingRhythm.of(Recurrence.everyWeeks(2)))
                    .build())
            .callOffTerms(CallOffTerms.builder()
                    .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                    .build())
            .build());

    private RandomActs() {}

    /** What is tried on a file, and after how many days more it is recorded. */
    record Try(String name, int daysLater, BiFunction<AgreementFile, LocalDate, AgreementFile> on) {

        /** The file with the act, or the same file where it is refused. */
        AgreementFile tryOn(AgreementFile file) {
            LocalDate day = file.getRecordedThrough().orElse(FIRST).plusDays(daysLater);
            try {
                return on.apply(file, day);
            } catch (InvalidValueException refused) {
                return file;
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Days before, in and after what the acts are about. */
    static Arbitrary<LocalDate> days() {
        return integers().between(0, 40).map(FIRST::plusDays);
    }

    static Arbitrary<List<AgreementFile>> histories() {
        return Combinators.combine(callOffs().list().ofMaxSize(2), acts().list().ofMaxSize(16))
                .as((first, rest) -> {
                    List<AgreementFile> files = new ArrayList<>(List.of(OPENED));
                    Stream.concat(first.stream(), rest.stream())
                            .forEach(act -> files.add(act.tryOn(files.get(files.size() - 1))));
                    return files;
                });
    }

    static Arbitrary<Try> acts() {
        Arbitrary<Integer> later = integers().between(0, 6);
        return Combinators.combine(oneOf(money(), money(), terms(), partners(), others()), later)
                .as((act, days) -> new Try(act.name(), days, act.on()));
    }

    private static Try act(String name, BiFunction<AgreementFile, LocalDate, AgreementFile> on) {
        return new Try(name, 0, on);
    }

    private static Arbitrary<Try> callOffs() {
        return Combinators.combine(
                        integers().between(1, 3).map(number -> "A-" + number),
                        integers().between(1, 400),
                        days(),
                        Arbitraries.of(Files.HARNOSAND, Files.SUNDSVALL))
                .as((id, amount, day, by) -> {
                    CallOff callOff = Files.callOff(id, amount, day).toBuilder()
                            .orderedBy(by)
                            .activity(Files.course("7.5").toBuilder()
                                    .dates(DateRange.ofClosed(day, day.plusDays(9)))
                                    .build())
                            .build();
                    return act(callOff.toString(), (file, on) -> file.record(callOff, on));
                });
    }

    private static Arbitrary<Try> money() {
        Arbitrary<String> callOffs = integers().between(1, 3).map(number -> "A-" + number);
        Arbitrary<String> ids = integers().between(1, 12).map(number -> "E-" + number);
        Arbitrary<Integer> amounts = integers().between(1, 400);
        return oneOf(
                stages(ids, callOffs, amounts),
                stages(ids, callOffs, amounts),
                callOffs(),
                Combinators.combine(ids, callOffs, amounts, days())
                        .as(Files::invoice)
                        .map(entry -> act(entry.toString(), (file, on) -> file.record(entry, on))),
                Combinators.combine(ids, callOffs, amounts, days())
                        .as(Files::payment)
                        .map(entry -> act(entry.toString(), (file, on) -> file.record(entry, on))),
                Combinators.combine(ids, oneOf(callOffs, ids), days())
                        .as(Files::reversal)
                        .map(entry -> act(entry.toString(), (file, on) -> file.record(entry, on))));
    }

    /** Entries of the kinds that plan, set aside, move and correct. */
    private static Arbitrary<Try> stages(
            Arbitrary<String> ids, Arbitrary<String> callOffs, Arbitrary<Integer> amounts) {
        Arbitrary<EntryKind> kinds = Arbitraries.of(EntryKind.class)
                .filter(kind -> !Set.of(EntryKind.CALL_OFF, EntryKind.INVOICE, EntryKind.PAYMENT, EntryKind.REVERSAL)
                        .contains(kind));
        return Combinators.combine(kinds, ids, callOffs, ids, amounts, days())
                .as(RandomActs::stage)
                .map(entry -> act(entry.toString(), (file, on) -> file.record(fitting(file, entry), on)));
    }

    /** The entry on the day of what it rests on where that is later, and a credit note of the last invoice there is. */
    private static Entry fitting(AgreementFile file, Entry entry) {
        boolean isNote = entry.getKind() == EntryKind.CREDIT_NOTE;
        return FileHistoryProperties.entries(file).stream()
                .filter(other -> isNote
                        ? other.getKind() == EntryKind.INVOICE
                        : other.getKind() == EntryKind.CALL_OFF
                                && other.getCallOff().equals(entry.getCallOff()))
                .reduce((earlier, later) -> later)
                .map(base -> entry.toBuilder()
                        .callOff(base.getCallOff())
                        .against(isNote ? Optional.of(base.getId()) : entry.getAgainst())
                        .day(base.getDay().isAfter(entry.getDay()) ? base.getDay() : entry.getDay())
                        .build())
                .orElse(entry);
    }

    private static Entry stage(EntryKind kind, String own, String of, String other, int kronor, LocalDate day) {
        EntryId id = EntryId.of(own);
        CallOffId callOff = CallOffId.of(of);
        VatAmount amount = Files.amount(kronor);
        VatAmount little = Files.amount(1 + kronor / 100);
        Year y2023 = Year.of(2023);
        Year y2024 = Year.of(2024);
        return switch (kind) {
            case PLAN -> Entry.plan(id, amount, day, BudgetPart.of(y2024));
            case RESERVATION -> Entry.reservation(id, amount, day, BudgetPart.whole());
            case INDEX_STEP -> Entry.indexStep(id, callOff, kronor % 3 == 0 ? Files.amount(-1) : little, day);
            case RELEASE ->
                kronor % 3 == 0
                        ? Entry.releaseOfReservation(id, EntryId.of(other), little, day)
                        : Entry.release(id, callOff, little, day);
            case ACCRUAL -> Entry.accrual(id, callOff, amount, day);
            case CREDIT_NOTE -> Entry.creditNote(id, callOff, EntryId.of(other), little, day);
            case TRANSFER -> Entry.transfer(id, amount, day, BudgetPart.of(y2023), BudgetPart.of(y2024));
            default ->
                kronor % 2 == 0
                        ? Entry.carryOver(id, amount, day, BudgetPart.of(y2023), y2024)
                        : Entry.carryOver(id, callOff, little, day, y2023, y2024);
        };
    }

    /** Enrolments and results of two participants, and what takes back what may have been recorded. */
    private static Arbitrary<Try> participants(Arbitrary<String> callOffs) {
        Arbitrary<ParticipantEvent> events = Combinators.combine(
                        callOffs, Arbitraries.of("p-1", "p-2"), Arbitraries.of(ParticipantState.class), days())
                .as((callOff, who, state, day) -> switch (state) {
                    case COMPLETED -> Files.result(callOff, who, true, day);
                    case FAILED -> Files.result(callOff, who, false, day);
                    default -> Files.enrolment(callOff, who, state, day);
                });
        return Combinators.combine(events, Arbitraries.of(true, true, true, false))
                .as((event, happened) -> happened ? event : TakenBack.of(event))
                .map(event -> act(event + " in " + event.getCallOff(), (file, on) -> file.record(event, on)));
    }

    private static Arbitrary<Try> terms() {
        Arbitrary<Change> changes = oneOf(
                integers().between(0, 900).map(Files::ceiling),
                RandomChanges.ofLimits(),
                RandomChanges.ofLimits(),
                integers().between(1, 900).map(kronor -> Change.of(Ceiling.of(Money.parse("EUR " + kronor)))),
                days().map(day -> Change.of(Term.until(day))),
                integers().between(1, 2).map(months -> Change.of(Term.ofMonths(months))),
                RandomChanges.ofTerms());
        Arbitrary<Assumption> assumptions = oneOf(
                days().map(day -> Assumption.firstDay(day, WHY)),
                Arbitraries.of(VatBasis.class).map(basis -> Assumption.vatBasis(basis, WHY)),
                Arbitraries.of(true, false).map(counted -> Assumption.pilotCounted(counted, WHY)),
                integers().between(0, 25).map(rate -> Assumption.vatRate(VatRate.ofPercent("" + rate), WHY)));
        return oneOf(
                Combinators.combine(
                                days(),
                                changes.list()
                                        .ofMinSize(1)
                                        .ofMaxSize(2)
                                        .filter(both -> !both.get(0).contradicts(both.get(both.size() - 1))),
                                RandomChanges.ids(),
                                RandomChanges.ids())
                        .as(RandomChanges::amendment)
                        .map(amendment -> act(amendment.toString(), (file, on) -> file.record(amendment, on))),
                assumptions.map(each -> act(each.toString(), (file, on) -> file.assuming(each, on))),
                assumptions.map(each -> act(each + " undated", (file, on) -> file.assuming(each))));
    }

    private static Arbitrary<Try> partners() {
        Arbitrary<Recording> recordings = Combinators.combine(days(), integers().between(0, 99))
                .as((day, revision) -> Recording.on(day).atRevision(revision));
        return oneOf(
                days().map(day -> act(
                        "MIUN renamed from " + day,
                        (file, on) -> file.record(
                                Files.MIUN.toBuilder().name(day, "MIU " + day).build(), on))),
                Combinators.combine(
                                Arbitraries.of(Files.HARNOSAND, Files.SUNDSVALL, Files.MIUN),
                                Arbitraries.of("harnosand", "sundsvall", "joint"),
                                days().optional(0.8))
                        .filter((from, to, day) -> !from.getId().toString().equals(to))
                        .as((from, to, day) -> {
                            Succession succession =
                                    day.map(on -> Successions.into(to, on)).orElseGet(() -> Successions.into(to));
                            Partner partner = Successions.with(from, succession);
                            return act(from.getId() + " " + succession, (file, on) -> file.record(partner, on));
                        }),
                Arbitraries.just(act("joint", (file, on) -> file.record(Successions.JOINT, on))),
                Combinators.combine(days(), days(), recordings).as((one, other, recording) -> {
                    LocalDate joined = one.isBefore(other) ? one : other;
                    LocalDate left = one.isBefore(other) ? other : one;
                    Membership membership = Membership.of(Files.HARNOSAND)
                            .joinedOn(joined)
                            .leftOn(left)
                            .recorded(recording);
                    AssociationOfMunicipalities body =
                            BODY.toBuilder().addMemberships(membership).build();
                    return act(membership + " recorded " + recording, (file, on) -> file.record(body, on));
                }));
    }

    private static Arbitrary<Try> others() {
        Arbitrary<String> callOffs = integers().between(1, 4).map(number -> "A-" + number);
        return oneOf(
                days().map(day -> act("meeting on " + day, (file, on) -> file.record(FollowedUp.meeting(day), on))),
                Combinators.combine(
                                Arbitraries.of("courses", "dropout", "unknown"),
                                days(),
                                integers().between(0, 20).optional(0.8))
                        .as((id, day, value) -> value.map(
                                        number -> Measurement.of(IndicatorId.of(id), day, Decimal.of(number)))
                                .orElseGet(() -> Measurement.withdrawn(IndicatorId.of(id), day)))
                        .map(measured -> act(measured.toString(), (file, on) -> file.record(measured, on))),
                Combinators.combine(Arbitraries.of(DutyKind.REVIEW, DutyKind.CONSULTATION, DutyKind.MEETING), days())
                        .as(DutyDone::of)
                        .map(done -> act(done.toString(), (file, on) -> file.record(done, on))),
                participants(callOffs),
                Combinators.combine(integers().between(1, 3), integers().between(0, 9), days())
                        .as((id, amount, day) -> ContributionMade.builder()
                                .id(ContributionId.of("B-" + id))
                                .by(Files.MIUN.getId())
                                .kind(ContributionKind.CASH)
                                .amount(Files.amount(amount))
                                .day(day)
                                .build())
                        .map(made -> act(made.toString(), (file, on) -> file.record(made, on))),
                Combinators.combine(callOffs, integers().between(0, 9), days())
                        .as((callOff, cost, day) -> CostCalculation.of(
                                CallOffId.of(callOff), FullCost.of(Files.amount(cost), Files.amount(1)), day))
                        .map(calculation -> act(calculation.toString(), (file, on) -> file.record(calculation, on))),
                integers().between(1, 9).map(number -> {
                    WorkforceNeed need = WorkforceNeed.builder()
                            .id(NeedId.of("N-" + number % 2))
                            .statedBy(BODY.getId())
                            .number(Quantity.exactly(number))
                            .build();
                    return act(need.toString(), (file, on) -> file.record(need, on));
                }),
                callOffs.optional(0.7)
                        .map(Files::decision)
                        .map(decision -> act(decision.toString(), (file, on) -> file.record(decision, on))),
                integers().between(1, 3).map(number -> {
                    var activity = Files.course("" + number).toBuilder()
                            .id(ActivityId.of("C-" + number))
                            .build();
                    return act("course " + number, (file, on) -> file.record(activity, on));
                }));
    }
}
