package se.samverkan.rules.agreement;

import static se.samverkan.rules.Given.explained;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegatedAuthority;
import se.samverkan.core.file.DelegatedMatter;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Policy;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

/** What the tests of delegation start from: roles that may decide up to amounts, decisions, and judging by an order. */
final class Delegated {

    static final Text HEAD = Text.of("HR-chefen");
    static final Text DIRECTOR = Text.of("förvaltningschefen");

    private Delegated() {}

    static DelegatedAuthority.Builder row(Text role, DelegatedMatter matter) {
        return DelegatedAuthority.builder().role(role).matter(matter);
    }

    /** The head up to one amount, the director up to another, on call-offs. */
    static DelegationOrder order(VatAmount ofHead, VatAmount ofDirector) {
        return DelegationOrder.builder()
                .addAuthorities(
                        row(HEAD, DelegatedMatter.CALL_OFF).upTo(ofHead).build(),
                        row(DIRECTOR, DelegatedMatter.CALL_OFF).upTo(ofDirector).build())
                .build();
    }

    static Decision.Builder decision(Text decidedBy) {
        return Decision.builder()
                .reference(DecisionReference.of("HR 2024:7"))
                .decidedBy(decidedBy)
                .reason(Text.of("behövs"))
                .addCodes(FindingCode.of("call-off.ceiling"));
    }

    static Decision.Builder onCallOff(Text decidedBy) {
        return decision(decidedBy).callOff(CallOffId.of("A-1"));
    }

    static RuleBook book(Rule rule, DelegationOrder order) {
        return RuleBook.builder()
                .rule(rule)
                .policy(Policy.builder().delegation(order).build())
                .build();
    }

    static List<Finding> judged(Rule rule, DelegationOrder order, AgreementFile file, LocalDate day) {
        return explained(book(rule, order).assess(file, AsOf.on(day)).trace().getFindings());
    }

    static Finding tried(Rule rule, DelegationOrder order, AgreementFile file, CallOff callOff) {
        return explained(book(rule, order)
                        .assess(file, callOff, AsOf.on(callOff.getOrderedOn()))
                        .trace()
                        .getFindings())
                .get(0);
    }
}
