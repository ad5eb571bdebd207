package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Successions.JOINT;
import static se.samverkan.core.file.Successions.MERGED;
import static se.samverkan.core.file.Successions.body;
import static se.samverkan.core.file.Successions.into;
import static se.samverkan.core.file.Successions.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;

@DisplayName("A portfolio asked what concerns a partner finds the files of its predecessors too")
class PortfolioOfSuccessorsTest {

    private static final AgreementFile OTHER =
            AgreementFile.open(AGREEMENT.toBuilder().id(AgreementId.of("other")).build());
    private static final AsOf AFTER = AsOf.on(MERGED);

    private static Portfolio telling(Partner... recorded) {
        AgreementFile file = OPENED;
        for (Partner partner : recorded) {
            file = file.record(partner, DAY);
        }
        return Portfolio.of(file, OTHER);
    }

    @Test
    @DisplayName("in the file that tells of the succession, and in the one that doesn't")
    void predecessors() {
        Portfolio portfolio = telling(with(HARNOSAND, into("joint", MERGED)), JOINT);
        assertThat(portfolio.concerning(JOINT.getId(), AFTER)).isEqualTo(portfolio.getFiles());
        assertThat(portfolio.concerning(JOINT.getId(), AsOf.on(MERGED.minusDays(1))))
                .isEmpty();
        assertThat(portfolio.concerning(JOINT.getId(), AFTER.knownOn(DAY.minusDays(1))))
                .isEmpty();
        assertThat(portfolio.concerning(MIUN.getId(), AFTER)).isEqualTo(portfolio.getFiles());
        assertThat(portfolio.concerning(HARNOSAND.getId(), AFTER)).containsExactly(OTHER);
    }

    @Test
    @DisplayName("over several steps, where the day isn't known, and in a ring, without an endless loop")
    void steps() {
        Portfolio portfolio = telling(with(HARNOSAND, into("b", MERGED)), body("b", into("joint")), JOINT);
        assertThat(portfolio.concerning(JOINT.getId(), AFTER)).isEqualTo(portfolio.getFiles());
        Portfolio ring = telling(with(HARNOSAND, into("b", MERGED)), body("b", into("harnosand", MERGED)));
        assertThat(ring.concerning(PartnerId.of("b"), AFTER)).isEqualTo(ring.getFiles());
        assertThat(ring.concerning(PartnerId.of("c"), AFTER)).isEmpty();
    }

    @Test
    @DisplayName("but for the agreements that another successor is stated to have taken over")
    void agreements() {
        Portfolio portfolio =
                telling(with(HARNOSAND, into("joint", MERGED).takingOver(AgreementId.of("other"))), JOINT);
        assertThat(portfolio.concerning(JOINT.getId(), AFTER)).containsExactly(OTHER);
        assertThat(portfolio.concerning(HARNOSAND.getId(), AFTER)).isEqualTo(portfolio.getFiles());
    }
}
