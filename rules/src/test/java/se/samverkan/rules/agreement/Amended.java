package se.samverkan.rules.agreement;

import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

/** Amendments that the tests share. */
final class Amended {

    static final LocalDate SIGNED_ON = LocalDate.of(2026, 3, 1);
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 4, 1);
    static final AsOf ASKED = AsOf.on(LocalDate.of(2026, 6, 1));

    private Amended() {}

    /** An amendment signed on 1 March 2026 and in effect from a day. */
    static Amendment.Builder amendment(String id, LocalDate effectiveFrom, Change... changes) {
        return Amendment.builder()
                .id(AmendmentId.of(id))
                .signedOn(SIGNED_ON)
                .effectiveFrom(effectiveFrom)
                .reason(Text.of("fler kurser"))
                .addChanges(changes);
    }

    static Change ceiling(String kronor) {
        return Change.of(Ceiling.of(excludingVat(kronor)));
    }

    /** A framework of LOU chapter 7 with a ceiling in kronor excluding VAT. */
    static FrameworkAgreement.Builder chapter7(String kronor) {
        return framework().procurementBasis(ProcurementBasis.CHAPTER_7).ceiling(Ceiling.of(excludingVat(kronor)));
    }

    static Attestation attested(InputCode input) {
        return Attestation.of(input, Text.of("inköpschefen"), SIGNED_ON, "KS 2026-114");
    }

    static Attestation denial(InputCode input) {
        return Attestation.denying(input, Text.of("inköpschefen"), SIGNED_ON, "KS 2026-114");
    }

    /** An attestation, and a denial of the same on the day after. */
    static List<Attestation> disputed(InputCode input) {
        return List.of(
                attested(input), Attestation.denying(input, Text.of("juristen"), SIGNED_ON.plusDays(1), "KS 2026-120"));
    }

    static AgreementFile file(FrameworkAgreement.Builder agreement, Amendment... amendments) {
        AgreementFile file = AgreementFile.open(agreement.build());
        for (Amendment amendment : amendments) {
            file = file.record(amendment, SIGNED_ON);
        }
        return file;
    }
}
