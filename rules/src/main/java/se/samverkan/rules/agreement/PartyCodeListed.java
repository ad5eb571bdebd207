package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.Region;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the code of each municipality and region that is or may be a party on the day is in a dated list of such codes, which is
 * named by its day. A code that came later isn't in it, so that this is advice; a host with a newer list makes the rule of that.
 * That a code has the right number of digits is asked when it is made.
 *
 * <p>It is asked of the file as a whole.
 */
@PublicApi(CALL)
public final class PartyCodeListed extends AbstractRule {

    /** The rule's code, {@code agreement.party-code}. */
    public static final FindingCode CODE = FindingCode.of("agreement.party-code");

    private static final Source LIST = Source.practice("Statistics Sweden's codes of counties and municipalities");

    private final PartnerDirectory directory;

    /** Makes the rule, of the library's own list. */
    public PartyCodeListed() {
        this(PartnerDirectory.sweden());
    }

    /**
     * Makes the rule, of another list.
     *
     * @param directory the list
     */
    public PartyCodeListed(PartnerDirectory directory) {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(LIST), List.of());
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getActivity().isPresent()
                ? List.of()
                : Parties.surelyOrPerhapsOn(matter.getView()).stream()
                        .flatMap(party -> judge(matter.getView(), party).stream())
                        .toList();
    }

    private Optional<Finding> judge(FileView view, Partner party) {
        if (party instanceof Municipality municipality) {
            boolean isListed =
                    municipalities().anyMatch(listed -> listed.getCode().equals(municipality.getCode()));
            return Optional.of(
                    start(view, party, isListed, municipality.getCode().toString())
                            .build());
        }
        if (party instanceof Region region) {
            boolean isListed = directory.getCounties().containsKey(region.getCode());
            return Optional.of(start(view, party, isListed, region.getCode().toString())
                    .variant("county")
                    .build());
        }
        return Optional.empty();
    }

    private Stream<Municipality> municipalities() {
        return directory.getPartners().stream()
                .filter(Municipality.class::isInstance)
                .map(Municipality.class::cast);
    }

    private Finding.Builder start(FileView view, Partner party, boolean isListed, String code) {
        return Finding.builder(CODE, isListed ? Outcome.MET : Outcome.NOT_MET)
                .path("agreement.parties[" + party.getId() + "]")
                .value("name", Parties.name(view, party))
                .value("code", code)
                .value("listed", directory.getTableDate())
                .source(LIST);
    }
}
