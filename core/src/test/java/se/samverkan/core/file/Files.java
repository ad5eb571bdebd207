package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/** A framework agreement like that of Härnösand, and what is recorded in its file, that the tests share. */
final class Files {

    static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 4);

    static final Municipality HARNOSAND = Municipality.builder()
            .id(PartnerId.of("harnosand"))
            .code(MunicipalityCode.of("2280"))
            .name("Härnösands kommun")
            .build();

    static final Municipality SUNDSVALL = Municipality.builder()
            .id(PartnerId.of("sundsvall"))
            .code(MunicipalityCode.of("2281"))
            .name("Sundsvalls kommun")
            .build();

    static final HigherEducationInstitution MIUN = HigherEducationInstitution.builder()
            .id(PartnerId.of("miun"))
            .state(true)
            .name("Mittuniversitetet")
            .build();

    static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id(AgreementId.of("sko"))
            .party(HARNOSAND, Role.CLIENT)
            .party(MIUN, Role.PROVIDER)
            .signature(Signature.of(HARNOSAND, SIGNED))
            .signature(Signature.of(MIUN, SIGNED))
            .term(Term.ofClosed(SIGNED, LAST_DAY))
            .ceiling(Ceiling.of(amount(2_000_000)))
            .area(CollaborationArea.EDUCATION)
            .build();

    static final AgreementFile OPENED = AgreementFile.open(AGREEMENT);

    private Files() {}

    static Money sek(long kronor) {
        return Money.parse("SEK " + kronor);
    }

    static VatAmount amount(long kronor) {
        return VatAmount.of(sek(kronor), VatBasis.EXCLUDING_VAT);
    }

    static CommissionedCourse course(String credits) {
        return CommissionedCourse.builder()
                .title("sv", "Strategisk styrning")
                .credits(Credits.of(credits))
                .build();
    }

    static CallOff callOff(String id, long kronor, LocalDate orderedOn) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(orderedOn)
                .amount(amount(kronor))
                .activity(course("7.5"))
                .build();
    }

    static Entry invoice(String id, String callOff, long kronor, LocalDate day) {
        return Entry.invoice(EntryId.of(id), CallOffId.of(callOff), amount(kronor), day);
    }

    static Entry payment(String id, String callOff, long kronor, LocalDate day) {
        return Entry.payment(EntryId.of(id), CallOffId.of(callOff), amount(kronor), day);
    }

    static Entry reversal(String id, String reversed, LocalDate day) {
        return Entry.reversal(EntryId.of(id), EntryId.of(reversed), day, Text.of("wrong"));
    }

    static Amendment amendment(LocalDate effectiveFrom, Change... changes) {
        return Amendment.builder()
                .effectiveFrom(effectiveFrom)
                .reason(Text.of("more courses"))
                .addChanges(changes)
                .build();
    }

    static Change ceiling(long kronor) {
        return Change.of(Ceiling.of(amount(kronor)));
    }

    static Enrolment enrolment(String callOff, String participant, ParticipantState state, LocalDate day) {
        return Enrolment.builder()
                .callOff(CallOffId.of(callOff))
                .participant(ParticipantReference.of(participant))
                .state(state)
                .day(day)
                .build();
    }

    static Enrolment registered(String callOff, String participant, LocalDate day) {
        return enrolment(callOff, participant, ParticipantState.REGISTERED, day);
    }

    static Result result(String callOff, String participant, boolean completed, LocalDate day) {
        return Result.builder()
                .callOff(CallOffId.of(callOff))
                .participant(ParticipantReference.of(participant))
                .completed(completed)
                .day(day)
                .build();
    }

    static Decision decision(Optional<String> callOff) {
        return Decision.builder()
                .reference(DecisionReference.of("KS § 7"))
                .decidedBy(Text.of("kommunchefen"))
                .reason(Text.of("urgent"))
                .addCodes(FindingCode.of("call-off.ceiling"))
                .callOff(callOff.map(CallOffId::of))
                .build();
    }

    static FileView on(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day));
    }

    /** Committed, invoiced and paid in whole kronor. */
    static String sums(Balances balances) {
        return String.join(
                " ",
                List.of(balances.getCommitted(), balances.getInvoiced(), balances.getPaid()).stream()
                        .map(money -> money.getAmount().toBigInteger().toString())
                        .toList());
    }
}
