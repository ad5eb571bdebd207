package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Successions.JOINT;
import static se.samverkan.core.file.Successions.MERGED;
import static se.samverkan.core.file.Successions.body;
import static se.samverkan.core.file.Successions.into;
import static se.samverkan.core.file.Successions.with;
import static se.samverkan.core.finding.InputCode.PARTNER_SUCCESSOR;
import static se.samverkan.core.finding.InputCode.SUCCESSION_DAY;
import static se.samverkan.core.finding.InputCode.SUCCESSION_ORDER;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.time.PartialDate;

@DisplayName("Who stands in a partner's place on a day")
class InPlaceTest {

    private static List<InPlace> of(AgreementFile file) {
        return on(file, MERGED).inPlaceOf(HARNOSAND);
    }

    private static AgreementFile harnosand(Succession... successions) {
        return OPENED.record(with(HARNOSAND, successions), DAY);
    }

    private static List<String> told(AgreementFile file) {
        return of(file).stream().map(InPlace::toString).toList();
    }

    @Test
    @DisplayName("is the partner itself where nobody has come after it by then")
    void itself() {
        InPlace itself = of(OPENED).get(0);
        assertThat(of(OPENED)).containsExactly(itself);
        assertThat(itself.getId()).isEqualTo(HARNOSAND.getId());
        assertThat(itself.getPartner()).hasValue(HARNOSAND);
        assertThat(itself.getPredecessors()).isEmpty();
        assertThat(itself.getSince()).isEmpty();
        assertThat(told(harnosand(into("joint", MERGED.plusDays(1))))).containsExactly("harnosand");
        assertThat(told(harnosand(into("joint", MERGED).takingOver(AgreementId.of("another")))))
                .containsExactly("harnosand");
    }

    @Test
    @DisplayName("is the successor, with when it came; its id alone where the file knows no more")
    void successor() {
        InPlace place = of(harnosand(into("joint", "2024"))).get(0);
        assertThat(place.getId()).isEqualTo(JOINT.getId());
        assertThat(place.getPartner()).isEmpty();
        assertThat(place.getSince()).hasValue(PartialDate.parse("2024"));
        assertThat(of(harnosand(into("joint", MERGED)).record(JOINT, DAY))
                        .get(0)
                        .getPartner())
                .hasValue(JOINT);
    }

    @Test
    @DisplayName("is each that may be, with what is missing")
    void open() {
        assertThat(told(harnosand(into("joint"))))
                .containsExactly(
                        "harnosand if [" + SUCCESSION_DAY + "]", "joint for [harnosand] if [" + SUCCESSION_DAY + "]");
        assertThat(told(harnosand(into("b", MERGED), into("c", MERGED))))
                .containsExactly(
                        "b for [harnosand] if [" + PARTNER_SUCCESSOR + "]",
                        "c for [harnosand] if [" + PARTNER_SUCCESSOR + "]");
        assertThat(told(harnosand(into("b", MERGED), into("c"))))
                .containsExactly(
                        "b for [harnosand] if [" + SUCCESSION_DAY + ", " + PARTNER_SUCCESSOR + "]",
                        "c for [harnosand] if [" + SUCCESSION_DAY + ", " + PARTNER_SUCCESSOR + "]");
    }

    @Test
    @DisplayName("is both of two successors that are stated to take the agreement over")
    void bothStated() {
        assertThat(told(harnosand(
                        into("b", MERGED).takingOver(OPENED.getId()),
                        into("c", MERGED).takingOver(OPENED.getId(), AgreementId.of("another")),
                        into("d", MERGED))))
                .containsExactly("b for [harnosand]", "c for [harnosand]");
    }

    @Test
    @DisplayName("is the one that every way leads to, whichever was taken")
    void everyWay() {
        AgreementFile file = harnosand(into("b", MERGED), into("c", MERGED))
                .record(body("b", into("joint", MERGED)), DAY)
                .record(body("c", into("joint", MERGED)), DAY);
        assertThat(told(file)).containsExactly("joint for [harnosand, b]");
    }

    @Test
    @DisplayName("isn't told twice where one succession is stated twice, once without its day")
    void statedTwice() {
        assertThat(told(harnosand(into("joint"), into("joint", MERGED)))).containsExactly("joint for [harnosand]");
    }

    @Test
    @DisplayName("isn't known where what is stated leads back, at the start or further on")
    void rings() {
        AgreementFile back = harnosand(into("b", MERGED)).record(body("b", into("harnosand", MERGED)), DAY);
        assertThat(told(back)).containsExactly("harnosand if [" + SUCCESSION_ORDER + "]");
        AgreementFile further = harnosand(into("b", MERGED))
                .record(body("b", into("c", MERGED)), DAY)
                .record(body("c", into("b", MERGED)), DAY);
        assertThat(told(further)).containsExactly("harnosand if [" + SUCCESSION_ORDER + "]");
    }

    @Test
    @Timeout(10)
    @DisplayName("is found in time over a long chain, and where ways part and meet again and again")
    void longWays() {
        AgreementFile chain = harnosand(into("n-0", MERGED));
        for (int i = 0; i < 3_000; i++) {
            chain = chain.record(body("n-" + i, into("n-" + (i + 1), MERGED)), DAY);
        }
        assertThat(of(chain).get(0).getId()).isEqualTo(PartnerId.of("n-3000"));
        AgreementFile braid = harnosand(into("a-0", MERGED), into("b-0", MERGED));
        for (int i = 0; i < 60; i++) {
            for (String strand : List.of("a-", "b-")) {
                braid = braid.record(body(strand + i, into("a-" + (i + 1), MERGED), into("b-" + (i + 1), MERGED)), DAY);
            }
        }
        assertThat(of(braid))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getMissing()).containsExactly(PARTNER_SUCCESSOR));
    }
}
