package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;

/**
 * The change of which departments of a party are covered.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DepartmentsChange extends ChangedTo<List<CoveredDepartment>> implements Change {

    private final PartnerId partner;

    DepartmentsChange(PartnerId partner, List<CoveredDepartment> departments) {
        super(ChangeKind.DEPARTMENTS, "departments[" + partner + "]", requireOf(partner, departments));
        this.partner = partner;
    }

    /**
     * The party.
     *
     * @return the partner's id
     */
    public PartnerId getPartner() {
        return partner;
    }

    /**
     * All covered departments of the party from then on.
     *
     * @return the departments in the order given; empty to have none
     */
    public List<CoveredDepartment> getDepartments() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder()
                .departments(Stream.concat(
                                agreement.getDepartments().stream()
                                        .filter(each -> !each.getPartner().equals(partner)),
                                value().stream())
                        .toList())
                .build();
    }

    private static List<CoveredDepartment> requireOf(PartnerId partner, List<CoveredDepartment> departments) {
        departments.stream()
                .filter(each -> !each.getPartner().equals(partner))
                .findFirst()
                .ifPresent(other -> {
                    throw Attributes.refusal(other.getPartner(), "departments at " + partner);
                });
        return List.copyOf(departments);
    }
}
