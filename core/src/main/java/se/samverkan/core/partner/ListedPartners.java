package se.samverkan.core.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;

/** A directory of partners that are listed. */
final class ListedPartners implements PartnerDirectory {

    private final String tableName;
    private final LocalDate tableDate;
    private final Map<CountyCode, String> counties;
    private final List<Partner> partners;

    ListedPartners(
            String tableName,
            LocalDate tableDate,
            Map<CountyCode, String> counties,
            Collection<? extends Partner> partners) {
        this.tableName = TextChecks.require("tableName", tableName, PartnerName.LONGEST);
        this.tableDate = DayChecks.require("tableDate", tableDate);
        this.counties = Collections.unmodifiableMap(new TreeMap<>(counties));
        this.counties.forEach((code, name) -> TextChecks.require("counties[" + code + "]", name, PartnerName.LONGEST));
        this.partners = List.copyOf(partners);
        Set<PartnerId> ids = new HashSet<>();
        for (Partner partner : this.partners) {
            if (!ids.add(partner.getId())) {
                throw new InvalidValueException("partners", partner.getId(), "each id once");
            }
        }
    }

    @Override
    public String getTableName() {
        return tableName;
    }

    @Override
    public LocalDate getTableDate() {
        return tableDate;
    }

    @Override
    public Map<CountyCode, String> getCounties() {
        return counties;
    }

    @Override
    public List<Partner> getPartners() {
        return partners;
    }

    /** The table's name and date. */
    @Override
    public String toString() {
        return tableName + ", " + tableDate;
    }
}
