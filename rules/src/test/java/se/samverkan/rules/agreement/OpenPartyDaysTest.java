package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.partner.SuccessionKind;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Rule;
import se.samverkan.rules.internal.SignedDays;
import se.samverkan.rules.lifecycle.EventAllowed;

@DisplayName("What is judged of the parties of a day, where one joined some day in 2024")
class OpenPartyDaysTest {

    private static final Municipality SALA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("1981"));
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final LocalDate SURE = LocalDate.of(2025, 1, 1);

    private static Party sala(Partner partner, String possibleDays) {
        return Party.builder()
                .partner(partner)
                .addRoles(Role.CLIENT)
                .days(DateRange.from(SURE))
                .possibleDays(DateRange.parse(possibleDays))
                .build();
    }

    private static FrameworkAgreement.Builder withSala() {
        return framework().addParties(sala(SALA, "2024-01-01/.."));
    }

    private static List<Finding> of(Rule rule, FrameworkAgreement.Builder agreement, LocalDate day) {
        return judge(rule, AgreementFile.open(agreement.build()), AsOf.on(day));
    }

    private static Finding signed(FrameworkAgreement.Builder agreement, LocalDate day) {
        return of(new AgreementSigned(), agreement, day).get(0);
    }

    @Test
    @DisplayName(
            "whether all have signed is open where it hasn't and may be a party, and sure where it has or can't be")
    void signed() {
        assertThat(signed(withSala(), BEFORE).getOutcome()).isEqualTo(Outcome.MET);
        Finding open = signed(withSala(), FIRST);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(sv(open))
                .isEqualTo(
                        "Det går inte att bedöma om alla parter hade undertecknat ramavtalet den 1 januari 2024. Det är"
                                + " inte säkert att Sala kommun hade undertecknat, och det är inte känt om parten hade trätt in"
                                + " eller lämnat avtalet. Komplettera med när parten trädde in i avtalet och när den eventuellt"
                                + " lämnade det.");
        assertThat(en(open))
                .isEqualTo(
                        "Whether all parties had signed the framework agreement by 1 January 2024 cannot be assessed."
                                + " No signature by then is certain for Sala kommun, and it is not known whether that is a party"
                                + " then. Please state when the party joined the agreement and, if it has left it, when.");
        assertThat(signed(withSala(), LAST).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(signed(withSala(), SURE).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(signed(withSala().signature(Signature.of(SALA, FIRST)), FIRST)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("one that surely is a party and hasn't signed decides; an open date of a signature is missing too")
    void signedByOthers() {
        FrameworkAgreement.Builder unsigned = FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .addParties(sala(SALA, "2024-01-01/.."));
        assertThat(signed(unsigned, FIRST).getOutcome()).isEqualTo(Outcome.NOT_MET);
        FrameworkAgreement.Builder openDate = unsigned.signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, PartialDate.parse("2024")));
        assertThat(signed(openDate, FIRST).getMissing())
                .containsExactly(InputCode.PARTY_DAYS, InputCode.SIGNATURE_DATE);
    }

    @Test
    @DisplayName("the days of signing span both readings where it may have been there from the beginning")
    void signedDays() {
        FrameworkAgreement.Builder agreement = framework().addParties(sala(SALA, "../.."));
        assertThat(SignedDays.of(withSala().build())).hasValue(DateRange.ofClosed(SIGNED, SIGNED));
        assertThat(SignedDays.of(agreement.build())).isEmpty();
        FrameworkAgreement later =
                agreement.signature(Signature.of(SALA, FIRST)).build();
        assertThat(SignedDays.of(later)).hasValue(DateRange.ofClosed(SIGNED, FIRST));
        assertThat(SignedDays.dayOf(later)).isEmpty();
        FrameworkAgreement either = FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .addParties(sala(SALA, "2024-01-01/.."), sala(HARNOSAND, "2024-01-01/.."))
                .signature(Signature.of(SALA, FIRST))
                .signature(Signature.of(HARNOSAND, LAST))
                .build();
        assertThat(SignedDays.of(either)).hasValue(DateRange.ofClosed(FIRST, LAST));
    }

    @Test
    @DisplayName("an amendment from before such a party's signature isn't judged to come before the agreement's")
    void effectiveDay() {
        Amendment amendment = Amendment.builder()
                .effectiveFrom(FIRST)
                .signedOn(FIRST)
                .reason(Text.of("another term"))
                .addChanges(Change.contacts(HARNOSAND.getId()))
                .build();
        AgreementFile file = AgreementFile.open(
                        framework().addParties(sala(SALA, "../..")).build())
                .record(amendment, FIRST);
        Finding finding =
                judge(new AmendmentEffectiveDay(), file, AsOf.on(FIRST)).get(0);
        assertThat(finding.getMissing()).containsExactly(InputCode.SIGNATURE_DATE, InputCode.PARTY_DAYS);
    }

    @Test
    @DisplayName("what each contributes is open of one that may be a party, unless cash alone of another decides")
    void contributions() {
        FrameworkAgreement.Builder agreement = withSala()
                .procurementBasis(ProcurementBasis.COOPERATION)
                .addContributions(Contribution.ofActivities(MIUN.getId(), ActivityKind.COMMISSIONED_COURSE));
        CooperationContributions rule = new CooperationContributions();
        FrameworkAgreement.Builder given =
                agreement.addContributions(Contribution.ofActivities(HARNOSAND.getId(), ActivityKind.PLACEMENT));
        assertThat(of(rule, given, BEFORE).get(0).getOutcome()).isEqualTo(Outcome.MET);
        Finding open = of(rule, given, FIRST).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(open.getValues().get("parties")).isEqualTo(List.of("Sala kommun"));
        assertThat(of(rule, given, SURE).get(0).getMissing()).containsExactly(CooperationContributions.CONTRIBUTIONS);
        FrameworkAgreement.Builder cash = given.addContributions(Contribution.ofCash(SALA.getId()));
        assertThat(of(rule, cash, FIRST).get(0).getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(of(rule, cash, SURE).get(0).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        FrameworkAgreement.Builder ofAll =
                cash.addContributions(Contribution.ofActivities(SALA.getId(), ActivityKind.PLACEMENT));
        assertThat(of(rule, ofAll, FIRST).get(0).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a succession and another name are told of a sure party, and not assessed of one that may be one")
    void advice() {
        Partner succeeded = SALA.toBuilder()
                .addSuccessions(Succession.of(PartnerId.of("joint"), SuccessionKind.TAKEN_OVER_BY)
                        .on(SIGNED))
                .build();
        FrameworkAgreement.Builder agreement = framework().addParties(sala(succeeded, "2024-01-01/.."));
        assertThat(of(new PartySuccession(), agreement, BEFORE)).isEmpty();
        assertThat(of(new PartySuccession(), agreement, FIRST)).singleElement().satisfies(finding -> {
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getVariant()).isEqualTo("party-days");
            assertThat(finding.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        });
        assertThat(of(new PartySuccession(), agreement, SURE).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("its name is compared with that of signing: the same is met in both readings, another isn't assessed")
    void name() {
        Partner renamed = SALA.toBuilder().name(FIRST, "Sala stad").build();
        FrameworkAgreement.Builder same = withSala().signature(Signature.of(SALA, SIGNED));
        assertThat(of(new PartyNameOnDay(), same, FIRST))
                .hasSize(3)
                .extracting(Finding::getOutcome)
                .containsOnly(Outcome.MET);
        assertThat(of(new PartyNameOnDay(), same, BEFORE)).hasSize(2);
        FrameworkAgreement.Builder other =
                framework().addParties(sala(renamed, "2024-01-01/..")).signature(Signature.of(renamed, SIGNED));
        Finding finding = of(new PartyNameOnDay(), other, FIRST).get(2);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(sv(finding)).contains("Det är inte känt om den är part då.");
        assertThat(of(new PartyNameOnDay(), other, SURE).get(2).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("its signature is held to the same as others'")
    void signatory() {
        FrameworkAgreement.Builder agreement = withSala().signature(Signature.of(SALA, SIGNED));
        assertThat(of(new SignatoryStated(), agreement, BEFORE)).hasSize(2);
        assertThat(of(new SignatoryStated(), agreement, FIRST)).hasSize(3);
    }

    @Test
    @DisplayName("whether a withdrawal leaves two parties isn't assessed where it may be the third")
    void withdrawal() {
        AgreementFile file = AgreementFile.open(withSala().build());
        assertThat(withdrawn(file, BEFORE).getOutcome()).isEqualTo(Outcome.NOT_MET);
        Finding open = withdrawn(file, FIRST);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(sv(open)).contains("det inte är känt hur många parter ramavtalet då hade");
        assertThat(withdrawn(file, SURE).getOutcome()).isEqualTo(Outcome.MET);
        Finding whyNot = file.at(AsOf.on(FIRST))
                .lifecycle()
                .whyNot(LifecycleAction.WITHDRAW)
                .orElseThrow();
        assertThat(sv(whyNot))
                .isEqualTo("Det går inte att bedöma om det den 1 januari 2024 är möjligt att lämna avtalet som en av"
                        + " parterna, eftersom det inte är känt om ramavtalet då har fler än två parter. Komplettera med"
                        + " när parten trädde in i avtalet och när den eventuellt lämnade det.");
        assertThat(en(whyNot)).contains("it is not known whether there are then more than two parties");
    }

    private static Finding withdrawn(AgreementFile file, LocalDate day) {
        LifecycleEvent event = LifecycleEvent.withdrawn(EventId.of("w"), HARNOSAND, day, day);
        return judge(new EventAllowed(), file.record(event, day), AsOf.on(day)).get(0);
    }

    @Test
    @DisplayName("that its days became known is told in both languages")
    void differences() {
        AgreementFile open = AgreementFile.open(withSala().build());
        AgreementFile known = AgreementFile.open(framework()
                .addParties(Party.builder()
                        .partner(SALA)
                        .addRoles(Role.CLIENT)
                        .days(DateRange.from(SURE))
                        .build())
                .build());
        List<Difference> differences = Difference.between(open.at(AsOf.on(SURE)), known.at(AsOf.on(SURE)));
        assertThat(differences).hasSize(1);
        assertThat(Explainer.in(Locale.forLanguageTag("sv"))
                        .explain(differences.get(0))
                        .replace('\u00a0', ' '))
                .isEqualTo("Den första dag då Sala kommun kan ha varit part togs bort, tidigare 1 januari 2024.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(differences.get(0)).replace('\u00a0', ' '))
                .startsWith("The first day on which Sala kommun may have been a party");
    }
}
