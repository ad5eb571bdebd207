package se.samverkan.consumers.host;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Scope;
import se.samverkan.rules.validation.Draft;
import se.samverkan.rules.validation.InForce;
import se.samverkan.rules.validation.Judged;
import se.samverkan.rules.validation.JudgedValidatorFactory;
import se.samverkan.rules.validation.Signable;
import se.samverkan.rules.validation.TriedCallOff;

/**
 * A host that has what it holds judged through its validator, whichever that is, in both languages and every group; it fails
 * where a path, a message or a payload is wrong.
 */
public final class JudgedHost {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Clock CLOCK = Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv-SE"), Locale.UK);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final Partner MIUN = PartnerDirectory.sweden().institution("Mittuniversitetet");

    private static final List<String> TYPED = List.of(
            "som i exemplet",
            "${1+1}",
            "#{1+1}",
            "{finding.sv}",
            "{se.samverkan.core.finding.Finding.message}",
            "{message}",
            "\\${1+1}",
            "C:\\fil\\",
            "\\{x\\}",
            "$1 $$ {",
            "}{");

    private static final List<String> PATHS = List.of(
            "",
            "agreement.ceiling.tranches",
            "callOffs[A-2]",
            "callOffs[a.b:c/d].activity.dates",
            "activities[]",
            "activities[].dates",
            "activities[#2].clientMaterials[3].handover");

    private JudgedHost() {}

    /** A host's own rule, which is never met, at a given path. */
    private static final class Never extends AbstractRule {

        private final String path;

        Never(String path) {
            super(FindingCode.of("acme.never"), Nature.TERM_OF_AGREEMENT, Scope.FILE);
            this.path = path;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of(
                    Finding.builder(getCode(), Outcome.NOT_MET).path(path).build());
        }
    }

    /** What a host keeps of an agreement, with what is asked of it at each stage. */
    public static class Register {

        private final AgreementFile file;

        Register(AgreementFile file) {
            this.file = file;
        }

        /**
         * The file.
         *
         * @return the file
         */
        @Valid
        @Judged(groups = Draft.class)
        @Judged(groups = Signable.class, beyond = Draft.class)
        @Judged(groups = InForce.class, beyond = Signable.class)
        public AgreementFile getFile() {
            return file;
        }
    }

    /** What a host's form gives. */
    @Judged
    public static class Order implements TriedCallOff {

        private final AgreementFile file;
        private final CallOff callOff;

        Order(AgreementFile file, CallOff callOff) {
            this.file = file;
            this.callOff = callOff;
        }

        @Override
        public AgreementFile getFile() {
            return file;
        }

        @Override
        public CallOff getCallOff() {
            return callOff;
        }
    }

    /**
     * Runs the host.
     *
     * @param args {@code payload} if the validator gives the findings, {@code standard} if it gives no more than the standard;
     *     {@code expressions} if there is a language of expressions, {@code plain} if there is none
     * @throws ReflectiveOperationException if the findings can't be got
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        boolean payload = args[0].equals("payload");
        expect(args[1].equals("expressions"), hasExpressions());
        for (Locale language : LANGUAGES) {
            Locale.setDefault(language);
            try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
                stages(factory);
                for (String typed : TYPED) {
                    order(factory, language, typed, payload);
                }
            }
            ownWords(language);
        }
        PATHS.forEach(JudgedHost::ownRule);
        System.out.println("judged host: ok");
    }

    private static boolean hasExpressions() {
        try {
            Class.forName("jakarta.el.ExpressionFactory");
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static Configuration<?> configuration() {
        return Validation.byDefaultProvider().configure().clockProvider(() -> CLOCK);
    }

    private static void stages(ValidatorFactory factory) {
        FrameworkAgreement draft = FrameworkAgreement.builder()
                .id(AgreementId.of("draft"))
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .party(HARNOSAND, Role.CLIENT)
                .term(Term.ofYears(4))
                .build();
        Register register = new Register(AgreementFile.open(draft));
        expect(List.of(), paths(factory, register, Draft.class));
        expect(
                List.of("file.agreement.ceiling", "file.signedAgreement.areas", "file.signedAgreement.parties"),
                paths(factory, register, Signable.class));
        Register tooLong = new Register(
                AgreementFile.open(draft.toBuilder().term(Term.ofYears(5)).build()));
        expect(List.of("file.agreement.term"), paths(factory, tooLong, Draft.class));
        expect(
                List.of(
                        "file.agreement.ceiling",
                        "file.agreement.term",
                        "file.signedAgreement.areas",
                        "file.signedAgreement.parties"),
                paths(factory, tooLong, Draft.class, Signable.class));
        expect(
                List.of(
                        "file.agreement.ceiling",
                        "file.agreement.signatures",
                        "file.signedAgreement.areas",
                        "file.signedAgreement.parties"),
                paths(factory, register, InForce.class));
        Register full = new Register(signed("x").record(callOff("2000001"), DAY));
        expect(List.of(), paths(factory, full, Signable.class));
        expect(List.of("file.agreement.ceiling"), paths(factory, full, InForce.class));
    }

    private static void order(ValidatorFactory factory, Locale language, String typed, boolean payload)
            throws ReflectiveOperationException {
        Order order = new Order(signed(typed), callOff("2000001"));
        Finding finding = RuleBook.sweden()
                .assess(order.getFile(), order.getCallOff(), AsOf.on(DAY))
                .getFindings(Outcome.NOT_MET)
                .get(0);
        ConstraintViolation<Order> violation =
                factory.getValidator().validate(order).iterator().next();
        expect(List.of("callOffs[A-2].amount"), paths(factory, order));
        expect(Explainer.in(language).explain(finding), violation.getMessage());
        expect(true, violation.getMessage().contains(typed));
        if (payload) {
            Class<?> type = Class.forName("org.hibernate.validator.engine.HibernateConstraintViolation");
            expect(
                    finding,
                    type.getMethod("getDynamicPayload", Class.class).invoke(violation.unwrap(type), Finding.class));
        }
    }

    /** Marks that turn the direction and line breaks can't be typed into a file, but a host's words may hold them. */
    private static void ownWords(Locale language) {
        String own = "\u202Ea\nb\u200F $ \\ #";
        try (ValidatorFactory factory = with(validators ->
                validators.explainingBy(explainer -> explainer.with(Map.of("call-off.ceiling.not-met", own))))) {
            ConstraintViolation<Order> violation = factory.getValidator()
                    .validate(new Order(signed("x"), callOff("2000001")))
                    .iterator()
                    .next();
            expect(own, violation.getMessage().substring(0, own.length()));
            expect(language.getLanguage().equals("sv"), violation.getMessage().contains("antagandet"));
        }
    }

    private static void ownRule(String path) {
        RuleBook book = RuleBook.builder().rule(new Never(path)).build();
        try (ValidatorFactory factory = with(validators -> validators.judgingBy(() -> book))) {
            Register register = new Register(signed("x"));
            expect(List.of(path.isEmpty() ? "file" : "file." + path), paths(factory, register, InForce.class));
        }
    }

    private static ValidatorFactory with(UnaryOperator<JudgedValidatorFactory> choices) {
        Configuration<?> configuration = configuration();
        return configuration
                .constraintValidatorFactory(choices.apply(
                        JudgedValidatorFactory.before(configuration.getDefaultConstraintValidatorFactory())))
                .buildValidatorFactory();
    }

    private static AgreementFile signed(String reason) {
        LocalDate signed = LocalDate.of(2023, 9, 5);
        return AgreementFile.open(FrameworkAgreement.builder()
                        .id(AgreementId.of("sko"))
                        .party(HARNOSAND, Role.CLIENT)
                        .party(MIUN, Role.PROVIDER)
                        .signature(Signature.of(HARNOSAND, signed))
                        .signature(Signature.of(MIUN, signed))
                        .term(Term.ofYears(4).startingOn(signed))
                        .ceiling(Ceiling.of(Money.of(CurrencyUnit.of("SEK"), 2_000_000)))
                        .area(CollaborationArea.EDUCATION)
                        .build())
                .assuming(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, reason));
    }

    private static CallOff callOff(String amount) {
        return CallOff.builder()
                .id(CallOffId.of("A-2"))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(VatAmount.of(Money.parse("SEK " + amount), VatBasis.EXCLUDING_VAT))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .build())
                .build();
    }

    private static List<String> paths(ValidatorFactory factory, Object bean, Class<?>... groups) {
        return factory.getValidator().validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
