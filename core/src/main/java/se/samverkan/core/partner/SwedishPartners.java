package se.samverkan.core.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.RorId;
import se.samverkan.core.internal.DatedTable;
import se.samverkan.core.internal.TableRow;
import se.samverkan.core.internal.Tables;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.History;
import se.samverkan.core.time.Recording;

/** The partners of the library's own tables, made once. */
final class SwedishPartners {

    static final PartnerDirectory DIRECTORY = new SwedishPartners().directory();

    private final DatedTable municipalities = read("municipalities");
    private final DatedTable counties = read("counties");
    private final DatedTable regions = read("regions");
    private final DatedTable institutions = read("higher-education-institutions");
    private final DatedTable formerNames = read("former-names");

    private PartnerDirectory directory() {
        List<Partner> partners = new ArrayList<>();
        municipalities.rows().forEach(row -> partners.add(municipality(row)));
        regions.rows().forEach(row -> partners.add(region(row)));
        institutions.rows().forEach(row -> partners.add(institution(row)));
        Map<CountyCode, String> names = new TreeMap<>();
        counties.rows().forEach(row -> names.put(CountyCode.of(row.get("code")), row.get("name")));
        return PartnerDirectory.of("partners in Sweden", oldestDate(), names, partners);
    }

    private Municipality municipality(TableRow row) {
        PartnerName name = PartnerName.of(row.get("name")).orShort(row.get("shortName"));
        return stated(
                        Municipality.builder().code(MunicipalityCode.of(row.get("code"))),
                        "municipality:" + row.get("code"),
                        row.find("alsoCalled").map(name::orShort).orElse(name),
                        row)
                .build();
    }

    private Region region(TableRow row) {
        return stated(
                        Region.builder().code(CountyCode.of(row.get("county"))),
                        "region:" + row.get("county"),
                        PartnerName.of(row.get("name")),
                        row)
                .build();
    }

    private HigherEducationInstitution institution(TableRow row) {
        return stated(
                        HigherEducationInstitution.builder()
                                .state(true)
                                .rorId(row.find("rorId").map(RorId::parse)),
                        "institution:" + row.get("key"),
                        PartnerName.of(row.get("nameSv")).inEnglish(row.get("nameEn")),
                        row)
                .build();
    }

    private <B extends PartnerBuilder<B>> B stated(B builder, String id, PartnerName name, TableRow row) {
        row.find("organisationNumber").map(OrganisationNumber::parse).ifPresent(builder::organisationNumber);
        return builder.id(PartnerId.of(id)).names(names(id, name));
    }

    private History<PartnerName> names(String partner, PartnerName current) {
        History<PartnerName> names = History.empty();
        DateRange days = DateRange.always();
        for (TableRow row : formerNames.rows()) {
            if (row.get("partner").equals(partner)) {
                PartnerName former = PartnerName.of(row.get("nameSv"));
                DateRange stated = row.find("firstDay")
                        .map(LocalDate::parse)
                        .map(DateRange::from)
                        .orElse(days);
                names = names.with(
                        stated, row.find("nameEn").map(former::inEnglish).orElse(former), Recording.undated());
                days = DateRange.from(LocalDate.parse(row.get("lastDay")).plusDays(1));
            }
        }
        return names.with(days, current, Recording.undated());
    }

    private LocalDate oldestDate() {
        return Stream.of(municipalities, counties, regions, institutions, formerNames)
                .map(DatedTable::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static DatedTable read(String name) {
        return Tables.read("/se/samverkan/core/partner/" + name + ".csv");
    }
}
