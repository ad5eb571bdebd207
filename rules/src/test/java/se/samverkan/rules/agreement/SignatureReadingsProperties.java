package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementForm;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.Company;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

@Label("Where the date of a signature is known in part, the answer is that of every reading, or else not assessed")
class SignatureReadingsProperties {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Company RENAMED = Company.builder()
            .id(PartnerId.of("company"))
            .name("Första")
            .name(START.plusDays(100), "Andra")
            .name(START.plusDays(300), "Första")
            .name(START.plusDays(500), "Tredje")
            .build();

    /** The whole days that a date may be; of an unstated year those of enough years around the days that are asked about. */
    private static List<PartialDate> readings(PartialDate date) {
        Stream<LocalDate> days = date.getPossibleDays()
                .map(SignatureReadingsProperties::each)
                .orElseGet(() -> {
                    MonthDay day = MonthDay.of(
                            date.getMonth().orElseThrow(), date.getDayOfMonth().orElseThrow());
                    return IntStream.range(2000, 2040).filter(day::isValidYear).mapToObj(day::atYear);
                });
        return days.map(PartialDate::of).toList();
    }

    private static Stream<LocalDate> each(DateRange days) {
        return days.getFirstDay()
                .orElseThrow()
                .datesUntil(days.getLastDay().orElseThrow().plusDays(1));
    }

    private static Finding judge(Rule rule, Agreement agreement, LocalDate day, Agreement... others) {
        Portfolio portfolio =
                Portfolio.of(Stream.of(others).map(AgreementFile::open).toList());
        return RuleBook.builder()
                .rule(rule)
                .build()
                .beside(portfolio)
                .assess(AgreementFile.open(agreement), AsOf.on(day))
                .trace()
                .getFindings()
                .get(0);
    }

    private static void requireEveryReading(PartialDate date, Function<PartialDate, Finding> judged) {
        Set<Outcome> outcomes =
                readings(date).stream().map(judged).map(Finding::getOutcome).collect(Collectors.toSet());
        Finding finding = judged.apply(date);
        assertThat(outcomes).doesNotContain(Outcome.NOT_ASSESSED);
        if (outcomes.size() == 1) {
            assertThat(outcomes).containsExactly(finding.getOutcome());
        } else {
            assertThat(finding.getMissing()).containsExactly(InputCode.SIGNATURE_DATE);
        }
    }

    private static FrameworkAgreement.Builder signedBy(Company provider, PartialDate date) {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .form(AgreementForm.of("SKO"))
                .statedFirstOfForm(true)
                .party(provider, Role.PROVIDER)
                .signature(Signature.of(provider, date));
    }

    @Property(tries = 60)
    @Label("of whether every party has signed")
    void signed(@ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
        requireEveryReading(
                date,
                read -> judge(
                        new AgreementSigned(),
                        FrameworkAgreement.builder()
                                .id(AgreementId.of("ramavtal-2023"))
                                .party(HARNOSAND, Role.CLIENT)
                                .party(MIUN, Role.PROVIDER)
                                .signature(Signature.of(HARNOSAND, START.minusYears(20)))
                                .signature(Signature.of(MIUN, read))
                                .build(),
                        day));
    }

    @Property(tries = 60)
    @Label("of whether a party has the name that it signed under")
    void named(@ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
        requireEveryReading(
                date,
                read -> judge(new PartyNameOnDay(), signedBy(RENAMED, read).build(), day));
    }

    @Property(tries = 60)
    @Label("of whether an agreement is the first of its form")
    void first(@ForAll("dates") PartialDate date, @ForAll("days") LocalDate other) {
        Agreement beside = signedBy(RENAMED, PartialDate.of(other))
                .id(AgreementId.of("other"))
                .build();
        requireEveryReading(
                date, read -> judge(new FirstOfForm(), signedBy(RENAMED, read).build(), START, beside));
    }

    @Property(tries = 60)
    @Label("of whether another agreement came before it")
    void notBefore(@ForAll("dates") PartialDate date, @ForAll("days") LocalDate own) {
        Agreement agreement = signedBy(RENAMED, PartialDate.of(own)).build();
        requireEveryReading(
                date,
                read -> judge(
                        new FirstOfForm(),
                        agreement,
                        START,
                        signedBy(RENAMED, read).id(AgreementId.of("other")).build()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(START::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = days();
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(YearMonth.from(day))),
                days.map(day -> PartialDate.of(Year.from(day))),
                days.map(day -> PartialDate.of(MonthDay.from(day))));
    }
}
