package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.CancellationTerms;
import se.samverkan.core.agreement.CancellationTier;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DemandId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.OfferId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.difference.ViewField;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.FullCost;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Semester;
import se.samverkan.core.time.Term;

@DisplayName("Differences between two views in words")
class DifferenceWordsTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv-SE"));
    private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);

    private static AgreementFile amended(Change... changes) {
        return file().record(
                        Amendment.builder()
                                .id(AmendmentId.of("T-1"))
                                .effectiveFrom(DAY)
                                .reason(Text.of("fler kurser"))
                                .addChanges(changes)
                                .build(),
                        DAY);
    }

    private static List<Difference> between(AgreementFile before, AgreementFile after) {
        return Difference.between(before.at(AsOf.on(DAY)), after.at(AsOf.on(DAY)));
    }

    private static List<Difference> by(Change... changes) {
        return between(file(), amended(changes));
    }

    private static String sv(Difference difference) {
        Seen.text(words -> words.explain(difference));
        return SWEDISH.explain(difference).replace('\u00a0', ' ');
    }

    private static String en(Difference difference) {
        return ENGLISH.explain(difference).replace('\u00a0', ' ');
    }

    private static List<String> allSv(List<Difference> differences) {
        return differences.stream().map(DifferenceWordsTest::sv).toList();
    }

    private static List<String> allEn(List<Difference> differences) {
        return differences.stream().map(DifferenceWordsTest::en).toList();
    }

    @ParameterizedTest
    @EnumSource(ViewField.class)
    @DisplayName("each field has a label in both languages")
    void labels(ViewField field) {
        String key = "label." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String swedish = new Words(Locale.forLanguageTag("sv")).get(key);
        assertThat(swedish).isNotBlank().isNotEqualTo(new Words(Locale.ENGLISH).get(key));
        assertThat(swedish).doesNotEndWith(".");
    }

    @Test
    @DisplayName("clauses on follow-up and a steering group that an amendment adds")
    void followUp() {
        List<Difference> differences = by(
                Change.of(GovernanceBody.builder()
                        .name(Text.of("sv", "Styrgruppen"))
                        .build()),
                Change.of(FollowUpTerms.builder()
                        .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(12)))
                        .build()));
        assertThat(allSv(differences))
                .containsExactly(
                        "Styrgruppen tillkom.",
                        "Det som anges om uppföljningen tillkom.",
                        "Tilläggsavtalet T-1 tillkom och gäller från och med den 1 februari 2024.");
        assertThat(allEn(differences))
                .containsExactly(
                        "The steering group was added.",
                        "What is stated of the follow-up was added.",
                        "Amendment T-1 was added and holds from 1 February 2024.");
    }

    @Test
    @DisplayName("a ceiling that is raised")
    void ceiling() {
        List<Difference> differences = by(Change.of(Ceiling.of(excludingVat("2400000"))));
        assertThat(allSv(differences))
                .containsExactly(
                        "Takbeloppet ändrades från 2 000 000 kr till 2 400 000 kr.",
                        "Tilläggsavtalet T-1 tillkom och gäller från och med den 1 februari 2024.",
                        "Återstående belopp ändrades från 2 000 000 kr till 2 400 000 kr.");
        assertThat(allEn(differences))
                .containsExactly(
                        "The ceiling changed from SEK 2,000,000 to SEK 2,400,000.",
                        "Amendment T-1 was added and holds from 1 February 2024.",
                        "The amount left changed from SEK 2,000,000 to SEK 2,400,000.");
        assertThat(SWEDISH.label(differences.get(0))).isEqualTo("Takbeloppet");
        assertThat(ENGLISH.label(differences.get(1))).isEqualTo("Amendment T-1");
    }

    @Test
    @DisplayName("a term that is changed, with options that are added, and taken away again")
    void term() {
        List<Difference> differences = by(
                Change.of(Term.ofClosed(SIGNED, LocalDate.of(2028, 9, 4))),
                Change.of(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build()));
        assertThat(allSv(differences))
                .contains(
                        "Avtalstidens sista dag ändrades från 4 september 2027 till 4 september 2028.",
                        "Avtalstidens längd togs bort, tidigare fyra år.",
                        "Förlängningsoption 1 tillkom: ett år.");
        assertThat(allEn(differences.stream().map(Difference::reversed).toList()))
                .contains(
                        "The last day of the term changed from 4 September 2028 to 4 September 2027.",
                        "Extension option 1 was taken away, before that one year.");
    }

    @Test
    @DisplayName("parties, areas, prices, the index clause, contacts and departments")
    void everyKind() {
        Contact contact = Contact.builder()
                .partner(MIUN.getId())
                .role(Text.of("processledare"))
                .name("Kim Exempel")
                .build();
        List<Difference> differences = by(
                Change.leaving(HARNOSAND.getId()),
                Change.of(CoveredArea.of(CollaborationArea.RESEARCH, ActivityKind.JOINT_PROJECT)),
                Change.withoutArea(CollaborationArea.EDUCATION),
                Change.of(Price.of(PriceId.of("kurs-7.5"), PriceUnit.COURSE, excludingVat("95000"))),
                Change.of(IndexClause.builder()
                        .series("PKV")
                        .baseMonth(YearMonth.of(2025, 10))
                        .roundingStep(Money.of(SEK, 1))
                        .definitive(true)
                        .build()),
                Change.contacts(MIUN.getId(), contact),
                Change.departments(
                        HARNOSAND.getId(),
                        CoveredDepartment.of(HARNOSAND.getId(), Department.of("Socialnämnden")).toBuilder()
                                .entitledToCallOff(true)
                                .build()));
        assertThat(allSv(differences))
                .contains(
                        "Sista dagen som part för Härnösands kommun tillkom: 31 januari 2024.",
                        "Samverkansområdet forskning tillkom.",
                        "Samverkansområdet utbildning och kompetensutveckling togs bort.",
                        "Det som nämns inom forskning tillkom: gemensamt forsknings- och utvecklingsprojekt.",
                        "Priset kurs-7.5 tillkom: 95 000 kr exklusive moms.",
                        "Enheten för priset kurs-7.5 tillkom: kurs.",
                        "Indexklausulens serie tillkom: PKV.",
                        "Indexklausulens basmånad tillkom: oktober 2025.",
                        "Indexklausulens avrundning tillkom: 1 kr.",
                        "Uppgiften om indexklausulen använder definitiva tal tillkom: ja.",
                        "Kontakten processledare tillkom.",
                        "Socialnämnden tillkom bland dem som omfattas.",
                        "Uppgiften om Socialnämnden kan avropa tillkom: ja.")
                .noneMatch(sentence -> sentence.contains("Kim"));
        assertThat(allEn(differences))
                .contains(
                        "The price kurs-7.5 was added: SEK 95,000 excluding VAT.",
                        "The contact processledare was added.");
    }

    @Test
    @DisplayName(
            "purposes, fields, CPV codes, kinds of activity and departments, which one view has and the other hasn't")
    void namedInOneView() {
        AgreementFile more = AgreementFile.open(framework()
                .addPurposes(Purpose.LIFELONG_LEARNING)
                .addFields(Field.EDUCATION)
                .addCpvCodes(CpvCode.parse("80500000-9"))
                .addDepartments(CoveredDepartment.of(HARNOSAND.getId(), Department.of("Socialnämnden")))
                .governanceBody(GovernanceBody.builder()
                        .name(Text.of("sv", "Styrgruppen"))
                        .build())
                .build());
        List<Difference> added = between(file(), more);
        List<Difference> removed = between(more, file());
        assertThat(allSv(added))
                .contains(
                        "Syftet livslångt lärande tillkom.",
                        "Verksamhetsfältet utbildning tillkom.",
                        "CPV-koden 80500000-9 tillkom.",
                        "Socialnämnden tillkom bland dem som omfattas.",
                        "Styrgruppen tillkom.");
        assertThat(allSv(removed))
                .contains(
                        "Syftet livslångt lärande togs bort.",
                        "Verksamhetsfältet utbildning togs bort.",
                        "CPV-koden 80500000-9 togs bort.",
                        "Socialnämnden hör inte längre till dem som omfattas.",
                        "Styrgruppen togs bort.");
        assertThat(allEn(removed)).contains("Socialnämnden is no longer among those covered.");
    }

    @Test
    @DisplayName("terms of cancellation, step by step, where one view of an agreement has others than another's")
    void cancellation() {
        CancellationTier quarter = CancellationTier.ofWeeks(4, Fraction.of(1, 4));
        CancellationTier whole = CancellationTier.ofDays(10, Fraction.ONE);
        List<Difference> differences = between(
                cancelledBy(CancellationTerms.of(quarter, whole)),
                cancelledBy(CancellationTerms.of(CancellationTier.ofWeeks(4, Fraction.of(1, 2)))));
        assertThat(allSv(differences))
                .containsExactly(
                        "Den del av priset som betalas vid avbokning från och med tio dagar före starten togs bort, tidigare"
                                + " 100 procent.",
                        "Den del av priset som betalas vid avbokning från och med 28 dagar före starten ändrades från 25"
                                + " procent till 50 procent.");
        assertThat(allEn(differences).get(1))
                .isEqualTo(
                        "The share of the price paid for a cancellation from 28 days before the start changed from 25%"
                                + " to 50%.");
    }

    private static AgreementFile cancelledBy(CancellationTerms terms) {
        return AgreementFile.open(framework()
                .callOffTerms(CallOffTerms.builder().cancellation(terms).build())
                .build());
    }

    @Test
    @DisplayName("assumptions and call-offs; a value that is the same in words has changed all the same")
    void facts() {
        Assumption assumption = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "budget");
        AgreementFile assumed = file().assuming(assumption);
        assertThat(allSv(between(file(), assumed)))
                .containsExactly("Antagandet (takbeloppets momsgrund) tillkom: exklusive moms.");
        assertThat(allSv(between(assumed, assumed.assuming(assumption.by(Text.of("controllern"))))))
                .containsExactly("Antagandet (takbeloppets momsgrund) ändrades.");
        assertThat(allEn(between(file(), file().record(callOff("A-1", "100000").build(), DAY))))
                .containsExactly(
                        "The amount called off changed from SEK 0 to SEK 100,000.",
                        "The amount left changed from SEK 2,000,000 to SEK 1,900,000.",
                        "Call-off A-1 was added: SEK 100,000 excluding VAT.");
    }

    @Test
    @DisplayName("an amendment with its decision, when it becomes known and when it takes effect in between two days")
    void decided() {
        AgreementFile decided = file().record(
                        Amendment.builder()
                                .id(AmendmentId.of("T-1"))
                                .effectiveFrom(DAY)
                                .reason(Text.of("fler kurser"))
                                .decision(DecisionReference.of("KS 2025/44 § 12"))
                                .addChanges(Change.of(Ceiling.of(excludingVat("2400000"))))
                                .build(),
                        DAY);
        assertThat(allSv(between(file(), decided)))
                .contains("Tilläggsavtalet T-1 tillkom och gäller från och med den 1 februari 2024, enligt beslut KS"
                        + " 2025/44 § 12.");
        FileView before = decided.at(AsOf.on(DAY.minusDays(1)));
        List<Difference> byDay = Difference.between(before, before.on(DAY));
        assertThat(allSv(byDay))
                .contains(
                        "Tilläggsavtalet T-1 gäller från och med den 1 februari 2024, enligt beslut KS 2025/44 § 12.");
        assertThat(allEn(byDay)).contains("Amendment T-1 holds from 1 February 2024, by decision KS 2025/44 § 12.");
        assertThat(allSv(byDay.stream().map(Difference::reversed).toList()))
                .contains(
                        "Tilläggsavtalet T-1 gäller inte ännu, utan från och med den 1 februari 2024, enligt beslut KS"
                                + " 2025/44 § 12.");
        FileView undecided =
                amended(Change.of(Ceiling.of(excludingVat("2400000")))).at(AsOf.on(DAY.minusDays(1)));
        assertThat(allSv(Difference.between(undecided, undecided.on(DAY))))
                .contains("Tilläggsavtalet T-1 gäller från och med den 1 februari 2024.");
        assertThat(allSv(Difference.between(undecided.on(DAY), undecided)))
                .contains("Tilläggsavtalet T-1 gäller inte ännu, utan från och med den 1 februari 2024.");
    }

    @Test
    @DisplayName("an activity that is planned without a call-off is told by its title")
    void activity() {
        AgreementFile planned =
                file().record(Given.course().id(ActivityId.of("K-1")).build(), DAY);
        assertThat(allSv(between(file(), planned))).contains("Aktiviteten Strategisk styrning tillkom.");
        assertThat(allSv(between(planned, file()))).contains("Aktiviteten Strategisk styrning togs bort.");
    }

    @Test
    @DisplayName("whom the agreement concerns: one who comes in, one who goes out and one who becomes bound")
    void reach() {
        FileView last = file().at(AsOf.on(LocalDate.of(2027, 9, 4)));
        List<Difference> ended = Difference.between(last, last.on(LocalDate.of(2027, 9, 5)));
        assertThat(allSv(ended))
                .contains("Härnösands kommun hör inte längre till dem som avtalet rör, tidigare bunden.");
        assertThat(allEn(ended))
                .contains(
                        "Härnösands kommun is no longer among those whom the agreement concerns. Before, it was bound.");
        assertThat(allSv(ended.stream().map(Difference::reversed).toList()))
                .contains("Härnösands kommun tillkom bland dem som avtalet rör: bunden.");
        AgreementFile unsigned =
                AgreementFile.open(framework().signatures(List.of()).build());
        assertThat(allSv(between(unsigned, file())))
                .contains("Hur avtalet rör Härnösands kommun ändrades från berörd utan att vara bunden till bunden.");
    }

    @Test
    @DisplayName("cost shares: each partner's, their caps, and how they are counted")
    void costShares() {
        CostShares percent = CostShares.percentages()
                .share(HARNOSAND, "62.5")
                .share(MIUN, "37.5")
                .build();
        assertThat(allSv(by(Change.of(percent))))
                .contains(
                        "Villkoret om kostnadsandelar tillkom: procent.",
                        "Kostnadsandelen för Härnösands kommun tillkom: 62,5 procent.",
                        "Kostnadsandelen för Mittuniversitetet tillkom: 37,5 procent.");
        CostShares fixed = CostShares.fixed()
                .share(HARNOSAND, Money.of(SEK, 50_000))
                .remainder(CostShares.parts()
                        .share(HARNOSAND, 2)
                        .share(MIUN, 3)
                        .cap(MIUN, Money.of(SEK, 90_000))
                        .build())
                .build();
        assertThat(allEn(by(Change.of(fixed))))
                .contains(
                        "The clause on cost shares was added: fixed amounts, then shares of the remainder.",
                        "The cost share of Härnösands kommun was added: SEK 50,000.",
                        "The share of the remainder of Mittuniversitetet was added: 3.",
                        "The cap on the cost share of Mittuniversitetet was added: SEK 90,000.");
    }

    @Test
    @DisplayName("what is told of cost shares only as a whole has changed all the same")
    void costSharesAsAWhole() {
        CostShares shares = CostShares.equally(HARNOSAND, MIUN);
        AgreementFile file = AgreementFile.open(framework().costShares(shares).build());
        AgreementFile other = AgreementFile.open(
                framework().costShares(CostShares.equally(MIUN, HARNOSAND)).build());
        assertThat(allSv(between(file, other))).containsExactly("Villkoret om kostnadsandelar ändrades.");
    }

    @Test
    @DisplayName("contributions promised and made, what they are to cover, and what a call-off costs in full")
    void contributions() {
        assertThat(allSv(by(
                        Change.contributions(
                                MIUN.getId(),
                                Contribution.of(MIUN.getId(), ContributionKind.CASH, excludingVat("1000"))),
                        Change.of(CoFunding.of(excludingVat("2000"), Percent.of("25"))))))
                .contains(
                        "Bidraget från Mittuniversitetet tillkom: 1 000 kr exklusive moms.",
                        "Kostnaden som bidragen ska täcka tillkom: 2 000 kr exklusive moms.",
                        "Den minsta kontanta delen tillkom: 25 procent.");
        AgreementFile later = file().record(
                        ContributionMade.builder()
                                .id(ContributionId.of("B-1"))
                                .by(MIUN.getId())
                                .kind(ContributionKind.OWN_TIME)
                                .amount(excludingVat("500"))
                                .day(DAY)
                                .build(),
                        DAY)
                .record(
                        CostCalculation.of(
                                CallOffId.of("A-1"), FullCost.of(excludingVat("70"), excludingVat("30")), DAY),
                        DAY);
        assertThat(allSv(between(file(), later)))
                .containsExactly(
                        "Insatsen B-1 tillkom: 500 kr exklusive moms.",
                        "Den fulla kostnaden för avrop A-1 tillkom: 100 kr exklusive moms.");
    }

    @Test
    @DisplayName("what is demanded, offered and used of placements in seat-weeks, and who supervise")
    void placements() {
        PlacementUnit unit = PlacementUnit.of(HARNOSAND.getId(), "Hemtjänst Norr");
        Semester semester = Semester.autumn(2024);
        AgreementFile placed = file().record(
                        PlacementDemand.builder()
                                .id(DemandId.of("D-1"))
                                .university(MIUN.getId())
                                .programme(Programme.NURSING)
                                .semester(semester)
                                .students(4)
                                .weeks(5)
                                .build(),
                        DAY)
                .record(
                        PlacementOffer.builder()
                                .id(OfferId.of("O-1"))
                                .unit(unit)
                                .programme(Programme.NURSING)
                                .semester(semester)
                                .number(3)
                                .weeks(5)
                                .build(),
                        DAY)
                .record(
                        PlacementAllocation.builder()
                                .id(AllocationId.of("A-1"))
                                .university(MIUN.getId())
                                .programme(Programme.NURSING)
                                .semester(semester)
                                .unit(unit)
                                .number(3)
                                .weeks(5)
                                .build(),
                        DAY)
                .record(
                        UnitSupervisors.builder()
                                .unit(unit)
                                .semester(semester)
                                .number(2)
                                .build(),
                        DAY);
        assertThat(allSv(between(file(), placed)))
                .containsExactlyInAnyOrder(
                        "De platsveckor som behövs enligt D-1 tillkom: 20.",
                        "De platsveckor som erbjuds i O-1 tillkom: 15.",
                        "De använda platsveckorna i placeringen A-1 tillkom: 15.",
                        "Antalet handledare vid ”Hemtjänst Norr” tillkom: 2.");
        AgreementFile left = placed.record(
                PlacementDropOut.builder()
                        .allocation(AllocationId.of("A-1"))
                        .day(DAY)
                        .weeksDone(Fraction.of(5, 2))
                        .build(),
                DAY);
        assertThat(allEn(between(placed, left)))
                .containsExactly("The seat-weeks used of the allocation A-1 changed from 15 to 12.5.");
    }

    @Test
    @DisplayName("what is typed is put in as typed, and never read as part of the wording")
    void typed() {
        Price price = Price.builder()
                .id(PriceId.of("p"))
                .unit(PriceUnit.HOUR)
                .amount(excludingVat("1"))
                .description(Text.of("{label} $1"))
                .build();
        assertThat(allSv(by(Change.of(price)))).contains("Beskrivningen av priset p tillkom: {label} $1.");
    }
}
