package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.difference.ViewField;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("A party that joined some day in 2024, and what that leaves open")
class OpenPartyDaysTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 2);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 8, 31);
    private static final EventId ID = EventId.of("e");
    private static final AgreementFile FILE = with(joinedIn2024(SUNDSVALL));

    private static Party joinedIn2024(Partner partner) {
        return party(partner, "2025-01-01/..", "2024-01-01/..");
    }

    private static Party party(Partner partner, String days, String possibleDays) {
        return Party.builder()
                .partner(partner)
                .addRoles(Role.CLIENT)
                .days(DateRange.parse(days))
                .possibleDays(DateRange.parse(possibleDays))
                .build();
    }

    private static AgreementFile with(Party... parties) {
        FrameworkAgreement.Builder agreement = AGREEMENT.toBuilder();
        for (Party party : parties) {
            agreement.addParties(party).signature(Signature.of(party.getPartner(), SIGNED));
        }
        return AgreementFile.open(agreement.build());
    }

    private static String reached(AgreementFile file, PartnerId partner, LocalDate day) {
        return on(file, day)
                .reach(partner)
                .map(named -> named.getStanding() + " " + named.getMissing())
                .orElse("");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-12-31, ",
        "2024-01-01, NOT_KNOWN [party.days]",
        "2024-12-31, NOT_KNOWN [party.days]",
        "2025-01-01, BOUND []"
    })
    @DisplayName("whom the agreement concerns: not known until it surely is a party, and not before it may be one")
    void reach(LocalDate day, String told) {
        assertThat(reached(FILE, SUNDSVALL.getId(), day)).isEqualTo(told == null ? "" : told);
        assertThat(reached(FILE, HARNOSAND.getId(), day)).isEqualTo("BOUND []");
    }

    @Test
    @DisplayName("one that hasn't signed either isn't known to be concerned")
    void unsigned() {
        AgreementFile file = AgreementFile.open(
                AGREEMENT.toBuilder().addParties(joinedIn2024(SUNDSVALL)).build());
        assertThat(reached(file, SUNDSVALL.getId(), MAY)).isEqualTo("NOT_KNOWN [party.days]");
        assertThat(reached(file, SUNDSVALL.getId(), NEXT_YEAR)).isEqualTo("CONCERNED []");
    }

    @Test
    @DisplayName("one that surely is a party in another role is bound by that, its other role named too")
    void otherRole() {
        AgreementFile file = with(Party.of(SUNDSVALL, Role.FUNDER), joinedIn2024(SUNDSVALL));
        assertThat(reached(file, SUNDSVALL.getId(), MAY)).isEqualTo("BOUND []");
        assertThat(on(file, MAY).reach(SUNDSVALL.getId()).orElseThrow().getRoles())
                .containsExactlyInAnyOrder(Role.FUNDER, Role.CLIENT);
    }

    @Test
    @DisplayName("the members of one that isn't known to be a party aren't known to be concerned")
    void members() {
        AssociationOfMunicipalities body = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Förbundet")
                .addMemberships(Membership.of(SUNDSVALL).joinedOn(SIGNED).ongoing())
                .build();
        Party binding = joinedIn2024(body).toBuilder().bindingMembers(true).build();
        assertThat(reached(with(binding), SUNDSVALL.getId(), MAY)).isEqualTo("NOT_KNOWN [party.days]");
        assertThat(reached(with(binding), SUNDSVALL.getId(), NEXT_YEAR)).isEqualTo("BOUND []");
        Party concerning = binding.toBuilder().bindingMembers(false).build();
        assertThat(reached(with(concerning), SUNDSVALL.getId(), MAY)).isEqualTo("NOT_KNOWN [party.days]");
        assertThat(reached(with(concerning), SUNDSVALL.getId(), NEXT_YEAR)).isEqualTo("CONCERNED []");
        Party open = joinedIn2024(body);
        assertThat(reached(with(open), SUNDSVALL.getId(), MAY))
                .isEqualTo("NOT_KNOWN [party.days, party.binding-members]");
    }

    @Test
    @DisplayName("a portfolio has the file of one that may be a party among those that concern it")
    void portfolio() {
        Portfolio portfolio = Portfolio.of(FILE);
        assertThat(portfolio.concerning(SUNDSVALL.getId(), AsOf.on(MAY))).containsExactly(FILE);
        assertThat(portfolio.concerning(SUNDSVALL.getId(), AsOf.on(LocalDate.of(2023, 12, 31))))
                .isEmpty();
    }

    @Test
    @DisplayName("whether the agreement is signed, where it may have been there from the beginning and hasn't signed")
    void signed() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .addParties(party(SUNDSVALL, "2025-01-01/..", "../.."))
                .build());
        assertThat(on(file, SIGNED.minusDays(1)).lifecycle().getState()).hasValue(LifecycleState.DRAFT);
        assertThat(on(file, SIGNED).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.DRAFT, LifecycleState.IN_FORCE);
        assertThat(on(file, SIGNED).lifecycle().getMissing()).containsExactly(InputCode.PARTY_DAYS);
        AgreementFile undated = AgreementFile.open(file.getSignedAgreement().toBuilder()
                .signature(Signature.of(SUNDSVALL, PartialDate.parse("2023")))
                .build());
        assertThat(on(undated, SIGNED).lifecycle().getMissing())
                .containsExactly(InputCode.SIGNATURE_DATE, InputCode.PARTY_DAYS);
        assertThat(on(FILE, SIGNED).lifecycle().getState()).hasValue(LifecycleState.IN_FORCE);
    }

    @Test
    @DisplayName("whether a party may withdraw, where it decides if more than two are parties")
    void mayWithdraw() {
        assertThat(on(FILE, LocalDate.of(2023, 12, 31)).lifecycle().whyNot(LifecycleAction.WITHDRAW))
                .map(Finding::getOutcome)
                .hasValue(Outcome.NOT_MET);
        Finding open =
                on(FILE, MAY).lifecycle().whyNot(LifecycleAction.WITHDRAW).orElseThrow();
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getVariant()).isEqualTo("parties");
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(on(FILE, MAY).lifecycle().mayDo(LifecycleAction.WITHDRAW)).isFalse();
        assertThat(on(FILE, MAY).lifecycle().mayDo(LifecycleAction.AMEND)).isTrue();
        assertThat(on(FILE, NEXT_YEAR).lifecycle().mayDo(LifecycleAction.WITHDRAW))
                .isTrue();
    }

    @Test
    @DisplayName("whether another's withdrawal ends the agreement: the term may end then or run on")
    void anothersWithdrawal() {
        AgreementFile file = FILE.record(LifecycleEvent.withdrawn(ID, HARNOSAND, MAY, END), MAY);
        Term term = on(file, MAY).termTimeline().getTerm().orElseThrow();
        assertThat(term.getEarliestLastDay()).hasValue(END);
        assertThat(term.getLatestLastDay()).hasValue(LAST_DAY);
        assertThat(term.getLastDay()).isEmpty();
        assertThat(on(file, MAY).termTimeline().getEffects())
                .extracting(EventEffect::getKind)
                .containsExactly(EventEffect.Kind.OPEN);
        assertThat(on(file, MAY).termTimeline().getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(on(file, END).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.IN_FORCE, LifecycleState.UNDER_NOTICE);
        assertThat(on(file, END).lifecycle().getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(on(file, END.plusDays(1)).lifecycle().getPossibleStates())
                .contains(LifecycleState.IN_FORCE, LifecycleState.TERMINATED);
        assertThat(on(file, LAST_DAY.plusDays(1)).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.TERMINATED, LifecycleState.EXPIRED);
    }

    @Test
    @DisplayName("another's withdrawal once it surely is a party, or while it surely is none, is as sure as ever")
    void anothersSureWithdrawal() {
        AgreementFile later = FILE.record(LifecycleEvent.withdrawn(ID, HARNOSAND, MAY, NEXT_YEAR.minusDays(1)), MAY);
        assertThat(on(later, NEXT_YEAR).termTimeline().getTerm().flatMap(Term::getLastDay))
                .hasValue(LAST_DAY);
        AgreementFile before =
                FILE.record(LifecycleEvent.withdrawn(ID, HARNOSAND, SIGNED, LocalDate.of(2023, 12, 30)), MAY);
        assertThat(on(before, SIGNED).termTimeline().getTerm().flatMap(Term::getLastDay))
                .hasValue(LocalDate.of(2023, 12, 30));
        AgreementFile onTheFirst =
                FILE.record(LifecycleEvent.withdrawn(ID, HARNOSAND, SIGNED, LocalDate.of(2023, 12, 31)), MAY);
        assertThat(on(onTheFirst, SIGNED).termTimeline().getTerm().flatMap(Term::getLastDay))
                .isEmpty();
    }

    @Test
    @DisplayName("its own withdrawal tells that it was a party on its last day, and leaves the others as they were")
    void ownWithdrawal() {
        AgreementFile file = FILE.record(LifecycleEvent.withdrawn(ID, SUNDSVALL, MAY, END), MAY);
        assertThat(reached(file, SUNDSVALL.getId(), END)).isEqualTo("BOUND []");
        assertThat(reached(file, SUNDSVALL.getId(), END.minusDays(1))).isEqualTo("NOT_KNOWN [party.days]");
        assertThat(reached(file, SUNDSVALL.getId(), END.plusDays(1))).isEmpty();
        assertThat(on(file, MAY).termTimeline().getTerm().flatMap(Term::getLastDay))
                .hasValue(LAST_DAY);
        AgreementFile left = with(party(SUNDSVALL, "../2023-12-31", "../2024-12-31"))
                .record(LifecycleEvent.withdrawn(ID, SUNDSVALL, MAY, END), MAY);
        assertThat(reached(left, SUNDSVALL.getId(), END)).isEqualTo("BOUND []");
        assertThat(reached(left, SUNDSVALL.getId(), END.plusDays(1))).isEmpty();
        AgreementFile beside =
                FILE.record(LifecycleEvent.withdrawn(ID, SUNDSVALL, SIGNED, LocalDate.of(2023, 12, 31)), MAY);
        assertThat(on(beside, MAY).terms().getParties())
                .isEqualTo(FILE.getSignedAgreement().getParties());
    }

    @Test
    @DisplayName("an amendment by which it leaves is known from its recording on alone")
    void amended() {
        AgreementFile file = FILE.record(amendment(END, Change.leaving(SUNDSVALL.getId())), NEXT_YEAR);
        assertThat(reached(file, SUNDSVALL.getId(), END)).isEmpty();
        assertThat(reached(file, SUNDSVALL.getId(), END.minusDays(1))).isEqualTo("NOT_KNOWN [party.days]");
        AsOf earlier = AsOf.on(END).knownOn(NEXT_YEAR.minusDays(1));
        assertThat(Answers.of(file.at(earlier))).isEqualTo(Answers.of(FILE.at(AsOf.on(END))));
        assertThat(file.at(earlier).reach(SUNDSVALL.getId()))
                .map(NamedPartner::getStanding)
                .hasValue(Standing.NOT_KNOWN);
    }

    @Test
    @DisplayName("the possible days are told among what differs, where they go beyond the days")
    void differences() {
        AgreementFile known = with(party(SUNDSVALL, "2025-01-01/..", "2025-01-01/.."));
        assertThat(Difference.between(on(known, NEXT_YEAR), on(FILE, NEXT_YEAR)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.getField()).isEqualTo(ViewField.PARTY_POSSIBLE_FIRST_DAY);
                    assertThat(difference.getPath()).isEqualTo("agreement.parties[sundsvall].possibleDays.first");
                    assertThat(difference.getBefore()).isEmpty();
                    assertThat(difference.getAfter()).hasValue(LocalDate.of(2024, 1, 1));
                });
        AgreementFile leaving = with(party(SUNDSVALL, "../2025-12-31", "../2026-12-31"));
        AgreementFile left = with(party(SUNDSVALL, "../2025-12-31", "../2025-12-31"));
        assertThat(Difference.between(on(leaving, NEXT_YEAR), on(left, NEXT_YEAR)))
                .extracting(Difference::getField, Difference::getBefore)
                .containsExactly(tuple(ViewField.PARTY_POSSIBLE_LAST_DAY, Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    @DisplayName("parties whose days are known stand as they did")
    void others() {
        assertThat(on(FILE, MAY).reach())
                .extracting(NamedPartner::toString)
                .isEqualTo(
                        List.of("Härnösands kommun BOUND", "Mittuniversitetet BOUND", "Sundsvalls kommun NOT_KNOWN"));
        assertThat(reached(FILE, MIUN.getId(), MAY)).isEqualTo("BOUND []");
    }
}
