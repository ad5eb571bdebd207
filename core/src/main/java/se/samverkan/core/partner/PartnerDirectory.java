package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.UnknownCodeException;

/**
 * A dated table of partners, and the questions asked of it. {@link #sweden()} is the library's own; a host that has a newer
 * or another one makes it with {@link #of}, or implements the four methods without a body.
 *
 * <pre>{@code
 * PartnerDirectory directory = PartnerDirectory.sweden();
 * Municipality harnosand = directory.municipality(MunicipalityCode.of("2280"));
 * HigherEducationInstitution mdu = directory.institution("Mälardalens högskola"); // by any name it has had
 * }</pre>
 *
 * <p>An implementation must be immutable and thread-safe, as those of the library are.
 */
@PublicApi(IMPLEMENT)
public interface PartnerDirectory {

    /**
     * The 290 municipalities, the 21 counties, the 20 regions and the 31 state higher education institutions of Sweden, by
     * the library's own tables of 22 November 2026. The codes and the names of municipalities and counties are those of
     * Statistics Sweden, the institutions' names those of högskoleförordningen (1993:100), bilaga 1; names of regions, and
     * what fourteen municipalities and Gotland call themselves besides, are those of their public pages. Organisation
     * numbers and ROR ids stand only where they were verified, and former names for Mälardalens universitet (whose day of
     * change, 1 January 2022, is believed and not verified), Mittuniversitetet and Region Västmanland alone. No short names of
     * institutions are held, such as KTH, SLU or MDU, for want of an official list of them: they find nothing here. A host
     * that wants them gives its own directory ({@link #of}) with partners named {@link PartnerName#orShort}.
     *
     * <p>The ids are {@code municipality:2280} and {@code region:22} with the code, and {@code institution:miun} with a key
     * that stays when the institution changes its name.
     *
     * @return the directory
     */
    static PartnerDirectory sweden() {
        return SwedishPartners.DIRECTORY;
    }

    /**
     * A directory of partners that the host has listed.
     *
     * @param tableName the table's name, for messages
     * @param tableDate the day that the table is true on
     * @param counties the counties by code, with their names
     * @param partners the partners, each with an id of its own
     * @return the directory
     * @throws InvalidValueException if two partners have one id, or a name is blank, longer than {@value PartnerName#LONGEST}
     *     characters or holds a refused character
     */
    static PartnerDirectory of(
            String tableName,
            LocalDate tableDate,
            Map<CountyCode, String> counties,
            Collection<? extends Partner> partners) {
        return new ListedPartners(tableName, tableDate, counties, partners);
    }

    /**
     * The table's name, for messages.
     *
     * @return for example {@code partners in Sweden}
     */
    String getTableName();

    /**
     * The day that the table is true on. A code that came later isn't in it.
     *
     * @return the table's date
     */
    LocalDate getTableDate();

    /**
     * The counties by code.
     *
     * @return the counties' names, in the order of their codes
     */
    Map<CountyCode, String> getCounties();

    /**
     * All partners of the table.
     *
     * @return the partners in the table's order, each legal person once
     */
    List<Partner> getPartners();

    /**
     * The municipality of a code.
     *
     * @param code the code
     * @return the municipality
     * @throws UnknownCodeException if the table has no such municipality
     */
    default Municipality municipality(MunicipalityCode code) {
        Objects.requireNonNull(code, "municipalityCode");
        return partners(Municipality.class)
                .filter(municipality -> municipality.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("municipalityCode", code.toString(), "the code of a municipality"));
    }

    /**
     * The municipalities of a county.
     *
     * @param county the county's code
     * @return the municipalities by code; empty where the table has the county and none of its municipalities
     * @throws UnknownCodeException if the table has no such county
     */
    default List<Municipality> municipalitiesIn(CountyCode county) {
        requireCounty(county);
        return partners(Municipality.class)
                .filter(municipality -> municipality.getCode().getCountyCode().equals(county))
                .sorted(Comparator.comparing(Municipality::getCode))
                .toList();
    }

    /**
     * The partner with the tasks of a region in a county: the region, or in Gotland's county the municipality, since Gotland
     * has no region beside it. What is given for 09 is the same legal person, with the same id, as the municipality 0980;
     * {@link Partner#getKind()} tells the two apart.
     *
     * @param county the county's code
     * @return the region, or the municipality that has a region's tasks
     * @throws UnknownCodeException if the table has neither in the county
     */
    default Partner region(CountyCode county) {
        requireCounty(county);
        return getPartners().stream()
                .filter(partner -> hasRegionTasks(partner, county))
                .findFirst()
                .orElseThrow(() -> unknown("countyCode", county.toString(), "the county of a region"));
    }

    /**
     * The higher education institutions.
     *
     * @return the institutions in the table's order
     */
    default List<HigherEducationInstitution> institutions() {
        return partners(HigherEducationInstitution.class).toList();
    }

    /**
     * The higher education institution of a name.
     *
     * @param name any name that it has had, as legal name, in English or short, upper and lower case apart
     * @return the institution
     * @throws UnknownCodeException if no institution of the table has had the name
     * @throws InvalidValueException if more than one has; the message lists them
     */
    default HigherEducationInstitution institution(String name) {
        Objects.requireNonNull(name, "institution");
        List<HigherEducationInstitution> found = partners(HigherEducationInstitution.class)
                .filter(institution -> institution.hasHadName(name))
                .toList();
        if (found.isEmpty()) {
            throw unknown("institution", name, "the name of a higher education institution");
        }
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.getId().toString()).collect(Collectors.joining(", "));
            throw new InvalidValueException(
                    "institution", name, "a name that one institution alone has had, not " + ids);
        }
        return found.get(0);
    }

    /**
     * The partners of a name, whatever their kind.
     *
     * @param name any name that they have had, as legal name, in English or short, upper and lower case apart
     * @return the partners in the table's order, empty where none has had the name
     */
    default List<Partner> find(String name) {
        Objects.requireNonNull(name, "name");
        return getPartners().stream()
                .filter(partner -> partner.hasHadName(name))
                .toList();
    }

    private static boolean hasRegionTasks(Partner partner, CountyCode county) {
        return partner instanceof Region region
                ? region.getCode().equals(county)
                : partner instanceof Municipality municipality
                        && municipality.hasRegionTasks()
                        && municipality.getCode().getCountyCode().equals(county);
    }

    private <T extends Partner> Stream<T> partners(Class<T> kind) {
        return getPartners().stream().filter(kind::isInstance).map(kind::cast);
    }

    private void requireCounty(CountyCode county) {
        Objects.requireNonNull(county, "countyCode");
        if (!getCounties().containsKey(county)) {
            throw unknown("countyCode", county.toString(), "the code of a county");
        }
    }

    private UnknownCodeException unknown(String attribute, String code, String wanted) {
        return new UnknownCodeException(attribute, code, wanted, getTableName(), getTableDate());
    }
}
