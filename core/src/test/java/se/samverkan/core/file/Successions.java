package se.samverkan.core.file;

import static se.samverkan.core.partner.SuccessionKind.MERGED_INTO;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.time.PartialDate;

/** Partners that come in one another's place, for the tests of who stands there. */
final class Successions {

    static final LocalDate MERGED = LocalDate.of(2025, 1, 1);

    /** The body that others merge into. */
    static final OtherPublicBody JOINT = body("joint");

    private Successions() {}

    static OtherPublicBody body(String id, Succession... successions) {
        return OtherPublicBody.builder()
                .id(PartnerId.of(id))
                .name(id + " before")
                .name(MERGED, id + " since")
                .addAllSuccessions(List.of(successions))
                .build();
    }

    static Succession into(String id) {
        return Succession.of(PartnerId.of(id), MERGED_INTO);
    }

    static Succession into(String id, LocalDate day) {
        return into(id).on(day);
    }

    static Succession into(String id, String date) {
        return into(id).on(PartialDate.parse(date));
    }

    /** The partner with successions, as it may be recorded in a file. */
    static Partner with(Partner partner, Succession... successions) {
        var builder = partner.toBuilder();
        for (Succession succession : successions) {
            builder.addSuccessions(succession);
        }
        return builder.build();
    }
}
