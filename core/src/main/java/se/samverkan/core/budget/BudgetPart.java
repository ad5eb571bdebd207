package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.PartnerId;

/**
 * A part of an agreement's money: of a calendar year, a collaboration area, a department, a partner or a lot, or of several
 * of them together. What isn't stated isn't restricted: the part of no year is of every year.
 *
 * <p>Example: {@code BudgetPart.of(Year.of(2025)).of(EDUCATION)} is education in 2025.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class BudgetPart {

    private static final BudgetPart WHOLE = new BudgetPart(null, null, null, null, null);

    private final @Nullable Year year;
    private final @Nullable CollaborationArea area;
    private final @Nullable Department department;
    private final @Nullable PartnerId partner;
    private final @Nullable LotId lot;

    private BudgetPart(
            @Nullable Year year,
            @Nullable CollaborationArea area,
            @Nullable Department department,
            @Nullable PartnerId partner,
            @Nullable LotId lot) {
        this.year = year;
        this.area = area;
        this.department = department;
        this.partner = partner;
        this.lot = lot;
    }

    /**
     * All of an agreement's money.
     *
     * @return the part that is restricted by nothing
     */
    public static BudgetPart whole() {
        return WHOLE;
    }

    /**
     * The part of a calendar year.
     *
     * @param year the year, 1 to 9999
     * @return the part
     * @throws InvalidValueException if the year lies outside 1 to 9999
     */
    public static BudgetPart of(Year year) {
        return WHOLE.in(year);
    }

    /**
     * The part of a collaboration area.
     *
     * @param area the area
     * @return the part
     */
    public static BudgetPart of(CollaborationArea area) {
        return WHOLE.in(area);
    }

    /**
     * The part of a department.
     *
     * @param department the department
     * @return the part
     */
    public static BudgetPart of(Department department) {
        return WHOLE.in(department);
    }

    /**
     * The part of a partner who calls off.
     *
     * @param partner the partner
     * @return the part
     */
    public static BudgetPart of(PartnerId partner) {
        return WHOLE.in(partner);
    }

    /**
     * The part of a lot.
     *
     * @param lot the lot
     * @return the part
     */
    public static BudgetPart of(LotId lot) {
        return WHOLE.in(lot);
    }

    /**
     * What of this part falls on a calendar year.
     *
     * @param wanted the year, 1 to 9999, in the place of one stated before
     * @return the smaller part
     * @throws InvalidValueException if the year lies outside 1 to 9999
     */
    public BudgetPart in(Year wanted) {
        if (wanted.getValue() < 1 || wanted.getValue() > 9999) {
            throw new InvalidValueException("budgetPart.year", wanted, "a year of 1 to 9999");
        }
        return new BudgetPart(wanted, area, department, partner, lot);
    }

    /**
     * What of this part belongs to a collaboration area.
     *
     * @param wanted the area, in the place of one stated before
     * @return the smaller part
     */
    public BudgetPart in(CollaborationArea wanted) {
        return new BudgetPart(year, Objects.requireNonNull(wanted, "area"), department, partner, lot);
    }

    /**
     * What of this part belongs to a department.
     *
     * @param wanted the department, in the place of one stated before
     * @return the smaller part
     */
    public BudgetPart in(Department wanted) {
        return new BudgetPart(year, area, Objects.requireNonNull(wanted, "department"), partner, lot);
    }

    /**
     * What of this part belongs to a partner who calls off.
     *
     * @param wanted the partner, in the place of one stated before
     * @return the smaller part
     */
    public BudgetPart in(PartnerId wanted) {
        return new BudgetPart(year, area, department, Objects.requireNonNull(wanted, "partner"), lot);
    }

    /**
     * What of this part belongs to a lot.
     *
     * @param wanted the lot, in the place of one stated before
     * @return the smaller part
     */
    public BudgetPart in(LotId wanted) {
        return new BudgetPart(year, area, department, partner, Objects.requireNonNull(wanted, "lot"));
    }

    /** This part whatever the year. */
    BudgetPart ofEveryYear() {
        return new BudgetPart(null, area, department, partner, lot);
    }

    static BudgetPart of(Entry entry) {
        return new BudgetPart(
                null,
                entry.getArea().orElse(null),
                entry.getDepartment().orElse(null),
                entry.getPartner().orElse(null),
                entry.getLot().orElse(null));
    }

    /**
     * The calendar year.
     *
     * @return the year; absent where the part isn't of one year
     */
    public Optional<Year> getYear() {
        return Optional.ofNullable(year);
    }

    /**
     * The collaboration area.
     *
     * @return the area; absent where the part isn't of one area
     */
    public Optional<CollaborationArea> getArea() {
        return Optional.ofNullable(area);
    }

    /**
     * The department.
     *
     * @return the department; absent where the part isn't of one department
     */
    public Optional<Department> getDepartment() {
        return Optional.ofNullable(department);
    }

    /**
     * The partner who calls off.
     *
     * @return the partner; absent where the part isn't of one partner
     */
    public Optional<PartnerId> getPartner() {
        return Optional.ofNullable(partner);
    }

    /**
     * The lot.
     *
     * @return the lot; absent where the part isn't of one lot
     */
    public Optional<LotId> getLot() {
        return Optional.ofNullable(lot);
    }

    /**
     * Whether all of another part lies in this one.
     *
     * @param other the other part
     * @return true where the other states everything that this one states
     */
    public boolean includes(BudgetPart other) {
        return (year == null || year.equals(other.year))
                && (area == null || area == other.area)
                && (department == null || department.equals(other.department))
                && (partner == null || partner.equals(other.partner))
                && (lot == null || lot.equals(other.lot));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BudgetPart that
                && Objects.equals(year, that.year)
                && area == that.area
                && Objects.equals(department, that.department)
                && Objects.equals(partner, that.partner)
                && Objects.equals(lot, that.lot);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, area, department, partner, lot);
    }

    /**
     * What the part is of.
     *
     * @return such as {@code 2025, EDUCATION}; {@code whole} where nothing is stated
     */
    @Override
    public String toString() {
        return this.equals(WHOLE)
                ? "whole"
                : Stream.of(year, area, department, partner, lot)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }
}
