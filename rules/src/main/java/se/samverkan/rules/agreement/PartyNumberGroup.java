package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OrganisationGroup;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerKind;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the group that the first digit of each party's organisation number tells fits what the party is: 2 for municipalities,
 * regions, municipal federations and bodies of the state, and neither 2 nor that of estates for associations, companies and other
 * institutions. The groups are practice and not law, so that this is advice; that the number is formed as the law says is asked
 * when it is made.
 *
 * <p>It is asked of the file as a whole, of each that is or may be a party on the day and has a number; but not of public bodies
 * that aren't known to be the Swedish state's.
 */
@PublicApi(CALL)
public final class PartyNumberGroup extends AbstractRule {

    /** The rule's code, {@code agreement.party-number}. */
    public static final FindingCode CODE = FindingCode.of("agreement.party-number");

    private static final Source PRACTICE = Source.practice("the first digit of an organisation number tells a group");
    private static final Set<PartnerKind> PUBLIC = Set.of(
            PartnerKind.MUNICIPALITY,
            PartnerKind.REGION,
            PartnerKind.MUNICIPAL_FEDERATION,
            PartnerKind.OTHER_PUBLIC_BODY);

    /** Makes the rule. */
    public PartyNumberGroup() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getActivity().isPresent()
                ? List.of()
                : Parties.surelyOrPerhapsOn(matter.getView()).stream()
                        .filter(PartyNumberGroup::isKnownBody)
                        .flatMap(party -> judge(matter.getView(), party).stream())
                        .toList();
    }

    private static boolean isKnownBody(Partner party) {
        return !(party instanceof OtherPublicBody body)
                || body.getBodyKind().equals(Optional.of(PublicBodyKind.SWEDISH_STATE));
    }

    private static Optional<Finding> judge(FileView view, Partner party) {
        return party.getOrganisationNumber().map(number -> judge(view, party, number));
    }

    private static Finding judge(FileView view, Partner party, OrganisationNumber number) {
        OrganisationGroup group = number.getGroup();
        boolean fits = isPublic(party)
                ? group == OrganisationGroup.PUBLIC_BODY
                : group != OrganisationGroup.PUBLIC_BODY && group != OrganisationGroup.ESTATE;
        return Finding.builder(CODE, fits ? Outcome.MET : Outcome.NOT_MET)
                .path("agreement.parties[" + party.getId() + "].organisationNumber")
                .value("name", Parties.name(view, party))
                .value("number", number.toString())
                .value("group", Word.of(group))
                .value("partner", kindOf(party))
                .source(PRACTICE)
                .build();
    }

    private static boolean isPublic(Partner party) {
        return party instanceof HigherEducationInstitution institution
                ? institution.isState()
                : PUBLIC.contains(party.getKind());
    }

    private static Word kindOf(Partner party) {
        return party instanceof HigherEducationInstitution institution
                ? Word.of("institution." + (institution.isState() ? "state" : "other"))
                : Word.of(party.getKind());
    }
}
