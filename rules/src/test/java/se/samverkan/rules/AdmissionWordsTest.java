package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;

@DisplayName("An admission in words begins with a headline, and then says the same in a whole sentence")
class AdmissionWordsTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final AsOf ASKED = AsOf.on(DAY);

    private static String told(AgreementFile file, String amount) {
        return told(RULES, file, amount);
    }

    private static String told(RuleBook rules, AgreementFile file, String amount) {
        Admission admission = rules.admit(file, callOff("A-1", amount).build(), ASKED);
        Seen.text(words -> words.headline(admission));
        Seen.text(words -> words.explain(admission));
        return (Given.SWEDISH.headline(admission) + " " + Given.SWEDISH.explain(admission)).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("where the call-off can be made, with or without remarks, and where it cannot")
    void madeOrNot() {
        assertThat(told(file(), "100000"))
                .startsWith("Avrop A-1 på 100 000 kr exklusive moms kan göras. Avropet kan göras. Avropet är daterat");
        assertThat(told(file(), "2100000"))
                .startsWith("Avrop A-1 på 2 100 000 kr exklusive moms kan inte göras så som det är angivet, på grund av"
                        + " ett hinder. Avropet kan inte göras så som det är angivet. Avropet på 2 100 000 kr");
        RuleBook warning = RULES.toBuilder()
                .policy(Policy.builder()
                        .severity(FindingCode.of("call-off.ceiling"), Severity.WARNING)
                        .build())
                .build();
        assertThat(told(warning, file(), "2100000"))
                .startsWith("Avrop A-1 på 2 100 000 kr exklusive moms kan göras, med en anmärkning. Avropet kan göras.")
                .contains(" Observera: ");
    }

    @Test
    @DisplayName("where that cannot be assessed")
    void notAssessed() {
        AgreementFile open = AgreementFile.open(framework()
                .ceiling(Ceiling.of(VatAmount.of(Money.of(SEK, 2_000_000))))
                .build());
        assertThat(told(open, "1900000"))
                .startsWith("Det går inte att bedöma om avrop A-1 på 1 900 000 kr exklusive moms kan göras, eftersom en"
                        + " fråga är öppen. Det går inte att bedöma om avropet kan göras.");
    }

    @Test
    @DisplayName("where a person must judge it")
    void needsJudgement() {
        AgreementFile placements = AgreementFile.open(PlacementAgreement.builder()
                .id(AgreementId.of("vfu-avtal"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .build());
        FindingCode kind = FindingCode.of("call-off.agreement-kind");
        RuleBook alone = RuleBook.builder()
                .rules(RULES.getRules().stream()
                        .filter(rule -> rule.getCode().equals(kind))
                        .toList())
                .build();
        assertThat(told(alone, placements, "100000"))
                .startsWith(
                        "Om avrop A-1 på 100 000 kr exklusive moms kan göras behöver bedömas av en handläggare, i en"
                                + " fråga. Om avropet kan göras behöver bedömas av en handläggare. Om kursen");
    }

    @Test
    @DisplayName("several other agreements that a refused call-off can be tried under are named together")
    void otherAgreements() {
        CounterOffer offer = CounterOffer.builder()
                .addAgreements(AgreementId.of("ramavtal-2024"), AgreementId.of("ramavtal-2025"))
                .build();
        Seen.text(words -> words.explain(offer));
        assertThat(Given.ENGLISH.explain(offer))
                .isEqualTo("It can be tried under one of the agreements ramavtal-2024 and ramavtal-2025.");
    }

    @Test
    @DisplayName("in a trace, a rule to which a host has given no question is named by its code")
    void withoutQuestion() {
        Rule own =
                new AbstractRule(FindingCode.of("acme.board-limit"), Nature.ADVICE, Scope.FILE, List.of(), List.of()) {
                    @Override
                    public List<Finding> judge(Matter matter) {
                        return List.of();
                    }
                };
        Trace trace = RuleBook.builder().rule(own).build().assess(file(), ASKED).trace();
        Seen.text(words -> words.explain(trace));
        assertThat(Given.SWEDISH.explain(trace))
                .endsWith("Frågor som inte har blivit aktuella för det som bedöms här:\n  Regeln acme.board-limit.");
    }
}
