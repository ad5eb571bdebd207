package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.CEILING;
import static se.samverkan.core.agreement.Agreements.CONTACT;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

@DisplayName("Changes of what isn't a party")
class ChangesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final PriceId COURSE = PriceId.of("course-7.5");
    private static final Price PRICE =
            Price.of(COURSE, PriceUnit.COURSE, VatAmount.of(Money.parse("SEK 90000"), VatBasis.EXCLUDING_VAT));
    private static final CoveredArea RESEARCH = CoveredArea.of(CollaborationArea.RESEARCH, ActivityKind.JOINT_PROJECT);
    private static final IndexClause PKV = IndexClause.of("PKV");
    private static final CoveredDepartment SCHOOLS =
            CoveredDepartment.of(HARNOSAND.getId(), Department.of("Skolförvaltningen"));

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id(ID)
            .party(HARNOSAND, Role.CLIENT)
            .party(MIUN, Role.PROVIDER)
            .ceiling(CEILING)
            .area(CollaborationArea.EDUCATION)
            .addContacts(CONTACT)
            .build();

    private static final LetterOfIntent LETTER =
            LetterOfIntent.builder().id(ID).party(MIUN, Role.PARTY).build();

    private static Agreement applied(Change... changes) {
        Agreement terms = AGREEMENT;
        for (Change change : changes) {
            terms = change.applyTo(terms, DAY);
        }
        return terms;
    }

    private static void assertRefused(Agreement agreement, Change change, String message) {
        assertThatThrownBy(() -> change.applyTo(agreement, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected " + message);
    }

    @Test
    @DisplayName("an area is added last, changed in its place, and taken away; one that isn't covered can't be")
    void areas() {
        assertThat(applied(Change.of(RESEARCH)).getAreas())
                .containsExactly(CoveredArea.of(CollaborationArea.EDUCATION), RESEARCH);
        CoveredArea education = CoveredArea.of(CollaborationArea.EDUCATION, ActivityKind.COMMISSIONED_COURSE);
        assertThat(applied(Change.of(RESEARCH), Change.of(education)).getAreas())
                .containsExactly(education, RESEARCH);
        assertThat(applied(Change.withoutArea(CollaborationArea.EDUCATION)).getAreas())
                .isEmpty();
        assertRefused(
                AGREEMENT,
                Change.withoutArea(CollaborationArea.RESEARCH),
                "an area that is covered, but was 'without the area RESEARCH'");
    }

    @Test
    @DisplayName("a price is added, changed by its id, and taken away; a letter of intent has none")
    void prices() {
        Price dearer = PRICE.toBuilder()
                .amount(VatAmount.of(Money.parse("SEK 95000"), VatBasis.EXCLUDING_VAT))
                .description(Text.of("kurs om 7,5 hp"))
                .build();
        assertThat(applied(Change.of(PRICE)).getPrices()).containsExactly(PRICE);
        assertThat(applied(Change.of(PRICE), Change.of(dearer)).getPrices()).containsExactly(dearer);
        assertThat(applied(Change.of(PRICE), Change.withoutPrice(COURSE)).getPrices())
                .isEmpty();
        assertRefused(
                AGREEMENT,
                Change.withoutPrice(COURSE),
                "a price that is stated, but was 'without the price course-7.5'");
        assertRefused(
                LETTER,
                Change.of(PRICE),
                "a kind of agreement that may have one, but was 'a price on a LETTER_OF_INTENT'");
        assertThat(LETTER.getPrices()).isEmpty();
    }

    @Test
    @DisplayName("the ceiling's VAT basis is stated afterwards, its amount as it was; without a ceiling it can't be")
    void vatBasis() {
        assertThat(applied(Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT)).getCeiling())
                .map(Ceiling::getAmount)
                .hasValue(VatAmount.of(CEILING.getAmount().getMoney(), VatBasis.EXCLUDING_VAT));
        assertRefused(
                AGREEMENT.toBuilder().ceiling(Optional.empty()).build(),
                Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT),
                "a ceiling that is stated, but was 'a VAT basis without a ceiling'");
        assertRefused(
                LETTER,
                Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT),
                "a ceiling that is stated, but was 'a VAT basis without a ceiling'");
    }

    @Test
    @DisplayName("the index clause is set, changed, and taken away where there is one")
    void indexClause() {
        assertThat(applied(Change.of(PKV)).getIndexClause()).hasValue(PKV);
        assertThat(applied(Change.of(IndexClause.of("AKI")), Change.of(PKV)).getIndexClause())
                .hasValue(PKV);
        assertThat(applied(Change.of(PKV), Change.withoutIndexClause()).getIndexClause())
                .isEmpty();
        assertRefused(
                AGREEMENT,
                Change.withoutIndexClause(),
                "an index clause that is stated, but was 'without the index clause'");
        assertRefused(
                LETTER,
                Change.of(PKV),
                "a kind of agreement that may have one, but was 'an index clause on a LETTER_OF_INTENT'");
        assertThat(LETTER.getIndexClause()).isEmpty();
    }

    @Test
    @DisplayName("the clauses on extension and notice are changed together, and options need a term with an end")
    void termClauses() {
        TermClauses clauses = TermClauses.builder()
                .addExtensionOptions(ExtensionOption.ofYears(1))
                .build();
        Change change = Change.of(clauses);
        assertThat(applied(Change.of(Term.ofYears(4)), change).getTermClauses()).isEqualTo(clauses);
        assertThat(applied(Change.of(Term.ofYears(4)), change, Change.of(TermClauses.unstated()))
                        .getTermClauses())
                .isEqualTo(TermClauses.unstated());
        assertThatThrownBy(() -> applied(change)).hasMessageContaining("a term with an end");
        assertThat(((TermClausesChange) change).getTermClauses()).isEqualTo(clauses);
        assertContradicts(change, Change.of(TermClauses.unstated()));
        assertAgree(change, Change.of(Term.ofYears(4)));
    }

    @Test
    @DisplayName("the contacts of one party are changed together; those of another stay")
    void contacts() {
        Contact hr = Contact.of(HARNOSAND.getId(), Text.of("HR-strateg"));
        assertThat(applied(Change.contacts(HARNOSAND.getId(), hr)).getContacts())
                .containsExactly(CONTACT, hr);
        assertThat(applied(Change.contacts(MIUN.getId())).getContacts()).isEmpty();
        assertThat(((ContactsChange) Change.contacts(HARNOSAND.getId(), hr)).getContacts())
                .containsExactly(hr);
        assertThatThrownBy(() -> Change.contacts(MIUN.getId(), hr))
                .hasMessage("amendment.changes: expected contacts at miun, but was 'harnosand'");
    }

    @Test
    @DisplayName("contacts are shown by role alone")
    void contactsAreWithheld() {
        assertThat(Change.contacts(MIUN.getId(), CONTACT).toString())
                .contains("processledare")
                .doesNotContain("Kim", "010", "example");
    }

    @Test
    @DisplayName("the covered departments of one party are changed together, in a letter of intent too")
    void departments() {
        Change change = Change.departments(HARNOSAND.getId(), SCHOOLS);
        assertThat(applied(change).getDepartments()).containsExactly(SCHOOLS);
        assertThat(applied(change, Change.departments(HARNOSAND.getId())).getDepartments())
                .isEmpty();
        assertThat(change.applyTo(LETTER, DAY).getDepartments()).containsExactly(SCHOOLS);
        assertThat(((DepartmentsChange) change).getDepartments()).containsExactly(SCHOOLS);
        assertThatThrownBy(() -> Change.departments(MIUN.getId(), SCHOOLS))
                .hasMessage("amendment.changes: expected departments at miun, but was 'harnosand'");
        assertThatThrownBy(() ->
                        Change.departments(HARNOSAND.getId(), SCHOOLS, SCHOOLS).applyTo(AGREEMENT, DAY))
                .hasMessageStartingWith("departments: expected each department once");
    }

    @Test
    @DisplayName("the clauses on follow-up are changed together, in a letter of intent too, and may be taken away")
    void followUpTerms() {
        FollowUpTerms yearly = FollowUpTerms.builder()
                .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(12)))
                .build();
        Change change = Change.of(yearly);
        assertThat(applied(change).getFollowUpTerms()).isEqualTo(yearly);
        assertThat(applied(change, Change.of(FollowUpTerms.unstated())).getFollowUpTerms())
                .isEqualTo(FollowUpTerms.unstated());
        assertThat(change.applyTo(LETTER, DAY).getFollowUpTerms()).isEqualTo(yearly);
        assertThat(((FollowUpTermsChange) change).getFollowUpTerms()).isEqualTo(yearly);
        assertContradicts(change, Change.of(FollowUpTerms.unstated()));
        assertAgree(change, Change.of(yearly.toBuilder().build()));
        assertAgree(change, Change.withoutGovernanceBody());
    }

    @Test
    @DisplayName("the body that follows the agreement up is set, changed, and taken away where there is one")
    void governanceBody() {
        GovernanceBody group =
                GovernanceBody.builder().name(Text.of("sv", "Styrgruppen")).build();
        GovernanceBody meeting = group.toBuilder()
                .meetingRhythm(MeetingRhythm.of(Recurrence.everyMonths(3)))
                .build();
        assertThat(applied(Change.of(group)).getGovernanceBody()).hasValue(group);
        assertThat(applied(Change.of(group), Change.of(meeting)).getGovernanceBody())
                .hasValue(meeting);
        assertThat(applied(Change.of(group), Change.withoutGovernanceBody()).getGovernanceBody())
                .isEmpty();
        assertThat(Change.of(group).applyTo(LETTER, DAY).getGovernanceBody()).hasValue(group);
        assertRefused(
                AGREEMENT,
                Change.withoutGovernanceBody(),
                "a governance body that is stated, but was 'without the governance body'");
        assertThat(((GovernanceBodyChange) Change.of(group)).getGovernanceBody())
                .hasValue(group);
        assertThat(((GovernanceBodyChange) Change.withoutGovernanceBody()).getGovernanceBody())
                .isEmpty();
        assertContradicts(Change.of(group), Change.of(meeting));
        assertContradicts(Change.of(group), Change.withoutGovernanceBody());
        assertAgree(Change.withoutGovernanceBody(), Change.withoutGovernanceBody());
    }

    @Test
    @DisplayName("a limit is added, changed by its id, and taken away; a letter of intent has none")
    void limits() {
        Limit limit = Limit.stop(
                LimitId.of("all"),
                Text.of("Alla"),
                BudgetPart.whole(),
                VatAmount.of(Money.parse("SEK 100"), VatBasis.EXCLUDING_VAT));
        Limit softer = limit.toBuilder().effect(LimitEffect.WARN).build();
        assertThat(applied(Change.of(limit)).getLimits()).containsExactly(limit);
        assertThat(applied(Change.of(limit), Change.of(softer)).getLimits()).containsExactly(softer);
        assertThat(applied(Change.of(limit), Change.withoutLimit(limit.getId())).getLimits())
                .isEmpty();
        assertContradicts(Change.of(limit), Change.withoutLimit(limit.getId()));
        assertThat(((LimitChange) Change.of(limit)).getLimit()).isEqualTo(limit);
        assertThat(((LimitRemoval) Change.withoutLimit(limit.getId())).getLimit())
                .isEqualTo(limit.getId());
        assertRefused(
                AGREEMENT,
                Change.withoutLimit(limit.getId()),
                "a limit that is stated, but was 'without the limit all'");
        assertRefused(
                LETTER,
                Change.of(limit),
                "a kind of agreement that may have one, but was 'a limit on a LETTER_OF_INTENT'");
        assertThat(LETTER.getLimits()).isEmpty();
    }

    @Test
    @DisplayName("each has a kind to switch on, the path of what it changes, and tells what it changes it to")
    void kindsAndPaths() {
        assertThat(List.of(
                        Change.of(CEILING),
                        Change.ceilingVatBasis(VatBasis.INCLUDING_VAT),
                        Change.of(TermClauses.unstated()),
                        Change.of(RESEARCH),
                        Change.withoutArea(CollaborationArea.RESEARCH),
                        Change.of(PRICE),
                        Change.withoutPrice(COURSE),
                        Change.of(PKV),
                        Change.contacts(MIUN.getId()),
                        Change.departments(MIUN.getId()),
                        Change.of(FollowUpTerms.unstated()),
                        Change.withoutGovernanceBody()))
                .extracting(change -> change.getKind() + " " + change.getAttribute())
                .containsExactly(
                        "CEILING ceiling",
                        "CEILING_VAT_BASIS ceiling.vatBasis",
                        "TERM_CLAUSES termClauses",
                        "AREA areas[RESEARCH]",
                        "AREA_REMOVAL areas[RESEARCH]",
                        "PRICE prices[course-7.5]",
                        "PRICE_REMOVAL prices[course-7.5]",
                        "INDEX_CLAUSE indexClause",
                        "CONTACTS contacts[miun]",
                        "DEPARTMENTS departments[miun]",
                        "FOLLOW_UP_TERMS followUpTerms",
                        "GOVERNANCE_BODY governanceBody");
        assertThat(((VatBasisChange) Change.ceilingVatBasis(VatBasis.INCLUDING_VAT)).getVatBasis())
                .isEqualTo(VatBasis.INCLUDING_VAT);
        assertThat(((AreaChange) Change.of(RESEARCH)).getArea()).isEqualTo(RESEARCH);
        assertThat(((AreaRemoval) Change.withoutArea(CollaborationArea.RESEARCH)).getArea())
                .isEqualTo(CollaborationArea.RESEARCH);
        assertThat(((PriceChange) Change.of(PRICE)).getPrice()).isEqualTo(PRICE);
        assertThat(((PriceRemoval) Change.withoutPrice(COURSE)).getPrice()).isEqualTo(COURSE);
        assertThat(((IndexClauseChange) Change.withoutIndexClause()).getIndexClause())
                .isEmpty();
        assertThat(((ContactsChange) Change.contacts(MIUN.getId())).getPartner())
                .isEqualTo(MIUN.getId());
        assertThat(((DepartmentsChange) Change.departments(MIUN.getId())).getPartner())
                .isEqualTo(MIUN.getId());
    }

    @Test
    @DisplayName("two contradict each other where they change the same thing, and not to the same")
    void contradictions() {
        Change dearer = Change.of(PRICE.toBuilder().unit(PriceUnit.SEAT).build());
        assertContradicts(Change.of(PRICE), dearer);
        assertContradicts(Change.of(PRICE), Change.withoutPrice(COURSE));
        assertContradicts(Change.of(RESEARCH), Change.withoutArea(CollaborationArea.RESEARCH));
        assertContradicts(Change.of(PKV), Change.withoutIndexClause());
        assertContradicts(Change.of(CEILING), Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT));
        assertContradicts(Change.of(CEILING), Change.of(Ceiling.of(Money.parse("SEK 1"))));
        assertAgree(Change.of(PRICE), Change.of(PRICE));
        assertAgree(Change.of(PRICE), Change.withoutPrice(PriceId.of("course")));
        assertAgree(Change.contacts(MIUN.getId()), Change.departments(MIUN.getId()));
        assertAgree(
                Change.of(Ceiling.of(VatAmount.of(Money.parse("SEK 1"), VatBasis.EXCLUDING_VAT))),
                Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT));
        assertAgree(Change.of(PKV), Change.of(CEILING));
    }

    @Test
    @DisplayName("a price may be changed by an index step, in the step's currency and on its VAT basis")
    void byIndexStep() {
        IndexStep step = step(PRICE.getAmount());
        PriceChange byStep = (PriceChange) Change.of(PRICE, step);
        assertThat(byStep.getPrice()).isEqualTo(PRICE);
        assertThat(byStep.getIndexStep()).contains(step);
        assertThat(((PriceChange) Change.of(PRICE)).getIndexStep()).isEmpty();
        assertThat(byStep).isEqualTo(Change.of(PRICE, step)).isNotEqualTo(Change.of(PRICE));
        assertThat(byStep.toString()).startsWith("prices[" + COURSE + "]").endsWith(" by " + step);
        assertThat(applied(byStep).getPrices()).containsExactly(PRICE);
        for (String other : new String[] {"EUR 1.00", "SEK 1.00 INCLUDING_VAT"}) {
            IndexStep otherStep = step(VatAmount.parse(other));
            assertThatThrownBy(() -> Change.of(PRICE, otherStep))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("price.amount: expected the currency and VAT basis of the index step, " + other
                            + ", but was '" + PRICE.getAmount() + "'");
        }
    }

    @Test
    @DisplayName("two that leave the same price agree, whatever step it rests on")
    void samePrice() {
        Change byStep = Change.of(PRICE, step(PRICE.getAmount()));
        assertAgree(byStep, Change.of(PRICE));
        assertContradicts(
                byStep, Change.of(PRICE.toBuilder().unit(PriceUnit.SEAT).build()));
        assertContradicts(byStep, Change.withoutPrice(COURSE));
    }

    /** A step that changes nothing: from a month to the same. */
    private static IndexStep step(VatAmount base) {
        YearMonth month = YearMonth.of(2024, 1);
        return IndexClause.builder()
                .series("PKV")
                .baseMonth(month)
                .lagMonths(0)
                .roundingStep(Money.ofMinor(base.getMoney().getCurrencyUnit(), 1))
                .build()
                .index(
                        base,
                        month,
                        IndexSeries.builder()
                                .name("PKV")
                                .source(Text.of("SKR"))
                                .publishedOn(LocalDate.of(2024, 2, 1))
                                .index(month, "100")
                                .build())
                .getStep()
                .orElseThrow();
    }

    private static void assertContradicts(Change one, Change other) {
        assertThat(one.contradicts(other)).isTrue();
        assertThat(other.contradicts(one)).isTrue();
    }

    private static void assertAgree(Change one, Change other) {
        assertThat(one.contradicts(other)).isFalse();
        assertThat(other.contradicts(one)).isFalse();
    }

    @Test
    @NullUnmarked
    @DisplayName("null is refused by name")
    void nulls() {
        assertThatThrownBy(() -> Change.of((Price) null)).hasMessage("price");
        assertThatThrownBy(() -> Change.of((CoveredArea) null)).hasMessage("area");
        assertThatThrownBy(() -> Change.of((IndexClause) null)).hasMessage("indexClause");
        assertThatThrownBy(() -> Change.of((FollowUpTerms) null)).hasMessage("followUpTerms");
        assertThatThrownBy(() -> Change.of((GovernanceBody) null)).hasMessage("governanceBody");
        assertThatThrownBy(() -> Change.withoutArea(null)).hasMessage("area");
        assertThatThrownBy(() -> Change.withoutPrice(null)).hasMessage("price");
        assertThatThrownBy(() -> Change.ceilingVatBasis(null)).hasMessage("vatBasis");
        assertThatThrownBy(() -> Change.contacts(null)).hasMessage("partner");
        assertThatThrownBy(() -> Change.departments(null)).hasMessage("partner");
        assertThatThrownBy(() -> Change.leaving(null)).hasMessage("partner");
        assertThatThrownBy(() -> Change.joining(null)).hasMessage("party");
    }
}
