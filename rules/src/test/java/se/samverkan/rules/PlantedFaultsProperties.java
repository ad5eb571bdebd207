package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

/** Faults that don't bear on each other, planted in a file in which nothing is wrong. */
@Label("Of independent faults in a file")
class PlantedFaultsProperties {

    private static final LocalDate LATE = LocalDate.of(2027, 9, 5);
    private static final AsOf ASKED = AsOf.on(LATE);

    private static final Partner MDU = PartnerDirectory.sweden().institution("Mälardalens universitet");

    /** A fault, and the code and path by which it is found. */
    private enum Fault {
        AFTER_THE_TERM("call-off.term", "orderedOn", tried -> tried.orderedOn(LATE)),
        BY_NO_PARTY(
                "call-off.orderer",
                "orderedBy",
                tried -> tried.orderedBy(PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281")))),
        OUTSIDE_THE_AREAS(
                "activity.area",
                "area",
                tried -> tried.activity(
                        JointProject.builder().title("sv", "Projekt").build())),
        IN_NO_STEP(
                "course.credits",
                "credits",
                tried -> tried.activity(course().credits(Credits.of("7.3")).build())),
        TOO_FAST(
                "course.pace",
                "dates",
                tried -> tried.activity(
                        course().dates(DateRange.ofClosed(DAY, DAY.plusWeeks(2).minusDays(1)))
                                .build())),
        OF_THIRD_CYCLE(
                "course.cycle",
                "cycle",
                tried -> tried.activity(course().cycle(Cycle.THIRD).build())),
        OVER_THE_CEILING("call-off.ceiling", "agreement.ceiling", tried -> tried.amount(kr("2000001"))),
        PARTY_RENAMED("agreement.party-name", "agreement.parties[institution:mdu]", tried -> tried);

        private final String code;
        private final String part;

        @SuppressWarnings("ImmutableEnumChecker") // no operator here keeps anything
        private final UnaryOperator<CallOff.Builder> plant;

        Fault(String code, String part, UnaryOperator<CallOff.Builder> plant) {
            this.code = code;
            this.part = part;
            this.plant = plant;
        }

        String found() {
            return code + " at " + (part.startsWith("agreement.") ? part : "callOffs[" + name() + "]." + part);
        }
    }

    private static CommissionedCourse.Builder course() {
        return Given.course().organiser(MIUN.getId());
    }

    private static VatAmount kr(String amount) {
        return VatAmount.of(Money.parse("SEK " + amount), EXCLUDING_VAT);
    }

    /** A call-off for each fault, all of them in order but those with the faults that are planted. */
    private static AgreementFile file(Set<Fault> planted) {
        LocalDate signed = planted.contains(Fault.PARTY_RENAMED) ? LocalDate.of(2021, 12, 31) : SIGNED;
        FrameworkAgreement terms = framework()
                .party(MDU, Role.FUNDER)
                .signature(Signature.of(MDU, signed))
                .build();
        AgreementFile file = AgreementFile.open(terms);
        for (Fault fault : Fault.values()) {
            CallOff.Builder callOff = callOff(fault.name(), "1").activity(course().build());
            file = file.record(
                    planted.contains(fault) ? fault.plant.apply(callOff).build() : callOff.build(), DAY);
        }
        return file;
    }

    private static List<String> found(Set<Fault> planted, Outcome outcome) {
        List<String> found = new ArrayList<>();
        for (Finding finding : RuleBook.sweden().assess(file(planted), ASKED).getFindings(outcome)) {
            found.add(finding.getCode() + " at " + finding.getPath());
        }
        return found;
    }

    @Provide
    Arbitrary<Set<Fault>> faults() {
        return Arbitraries.subsetOf(EnumSet.allOf(Fault.class));
    }

    @Property
    @Label("exactly those that are planted are found, each where it is, and none of what would follow")
    void exactlyThese(@ForAll("faults") Set<Fault> planted) {
        assertThat(found(planted, Outcome.NOT_MET))
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(Fault::found).toList());
        assertThat(found(planted, Outcome.NEEDS_JUDGEMENT)).isEmpty();
    }

    @Property
    @Label("none makes another rule unable to answer")
    void nothingElseOpen(@ForAll("faults") Set<Fault> planted) {
        assertThat(found(planted, Outcome.NOT_ASSESSED)).isSubsetOf(found(Set.of(), Outcome.NOT_ASSESSED));
    }
}
