package se.samverkan.benchmarks;

import static se.samverkan.core.agreement.Role.CLIENT;
import static se.samverkan.core.agreement.Role.PROVIDER;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.agreement.CallOffInTerm;
import se.samverkan.rules.budget.CommittedWithinCeiling;
import se.samverkan.rules.budget.CommittedWithinTranche;

/** Samverkan itself: agreement files made as README makes them, and judged by README's own calls. */
final class Files implements Contender {

    /** The three rules that the peers have by hand, and no other. */
    static final RuleBook THREE_RULES = RuleBook.builder()
            .rules(List.of(new CallOffInTerm(), new CommittedWithinCeiling(), new CommittedWithinTranche()))
            .build();

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final HigherEducationInstitution MIUN =
            PartnerDirectory.sweden().institution("Mittuniversitetet");
    private static final String ID = "callOffs[A-";

    private final RuleBook rules;
    private final List<AgreementFile> files;
    private final int callOffs;

    Files(RuleBook rules, Agreed... all) {
        this.rules = rules;
        this.files = IntStream.range(0, all.length)
                .mapToObj(i -> file("agreement-" + i, all[i]))
                .toList();
        this.callOffs = all[0].callOffs();
    }

    AgreementFile first() {
        return files.get(0);
    }

    private static AgreementFile file(String id, Agreed agreed) {
        AgreementFile file = AgreementFile.open(agreement(id, agreed))
                .assuming(Assumption.firstDay(LocalDate.ofEpochDay(agreed.firstDay()), "dagen för undertecknandet"))
                .assuming(Assumption.vatBasis(EXCLUDING_VAT, "som avropen i exemplet"));
        for (int i = 0; i < agreed.callOffs(); i++) {
            LocalDate day = LocalDate.ofEpochDay(agreed.days().get(i));
            file = file.record(course("A-" + i, agreed.amounts().get(i), day), day);
        }
        return file;
    }

    private static FrameworkAgreement agreement(String id, Agreed agreed) {
        LocalDate signed = LocalDate.ofEpochDay(agreed.firstDay());
        Ceiling.Builder ceiling = Ceiling.builder().amount(kronor(agreed.ceiling()));
        for (int y = 0; y < agreed.tranches().size(); y++) {
            ceiling.putTranches(
                    Year.of(agreed.firstYear() + y), kronor(agreed.tranches().get(y)));
        }
        return FrameworkAgreement.builder()
                .id(AgreementId.of(id))
                .title("sv", "Samverkan, kompetens och organisationsutveckling")
                .party(HARNOSAND, CLIENT)
                .party(MIUN, PROVIDER)
                .signature(Signature.of(HARNOSAND, signed))
                .signature(Signature.of(MIUN, signed))
                .term(Term.ofYears(4))
                .ceiling(ceiling.build())
                .area(EDUCATION)
                .build();
    }

    static CallOff course(String id, long minorUnits, LocalDate day) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(day)
                .amount(VatAmount.of(kronor(minorUnits), EXCLUDING_VAT))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .credits(Credits.of("7.5"))
                        .dates(DateRange.ofClosed(day, day.plusWeeks(10).minusDays(1)))
                        .build())
                .build();
    }

    private static Money kronor(long minorUnits) {
        return Money.ofMinor(SEK, minorUnits);
    }

    @Override
    public Answers assess() {
        Answers answers = new Answers(files.size(), callOffs);
        AsOf asOf = AsOf.on(Agreed.AFTERWARDS);
        for (int a = 0; a < files.size(); a++) {
            for (Finding finding : rules.assess(files.get(a), asOf).getFindings(Outcome.NOT_MET)) {
                if (finding.getCode().equals(CommittedWithinCeiling.CODE)) {
                    answers.overCeiling(a);
                } else if (finding.getCode().equals(CommittedWithinTranche.CODE)) {
                    Year year = finding.getValue("year", Year.class).orElseThrow();
                    answers.overTranche(a, year.getValue() - Agreed.FIRST_YEAR);
                } else if (finding.getCode().equals(CallOffInTerm.CODE)) {
                    answers.outsideTerm(a, numberOf(finding.getPath()));
                }
            }
        }
        return answers;
    }

    private static int numberOf(String path) {
        return Integer.parseInt(path, ID.length(), path.indexOf(']'), 10);
    }

    @Override
    public boolean admits(long amount, int day) {
        CallOff tried = course("A-new", amount, LocalDate.ofEpochDay(day));
        return rules.admit(first(), tried, AsOf.on(Agreed.AFTERWARDS)).getOutcome() == Outcome.MET;
    }
}
