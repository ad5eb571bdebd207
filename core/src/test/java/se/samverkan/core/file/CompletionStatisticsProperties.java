package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.samverkan.core.code.CallOffId;

@Label("No small group can be worked out from what is told of the others")
class CompletionStatisticsProperties {

    @Property(tries = 300)
    @Label(
            "where any group is hidden and all together are told, those hidden are five or more, and at least two groups")
    void hidden(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> sizes) {
        AgreementFile file = OPENED;
        for (int course = 0; course < sizes.size(); course++) {
            file = file.record(callOff("A-" + course, 1, DAY), DAY);
            for (int i = 0; i < sizes.get(course); i++) {
                file = file.record(registered("A-" + course, "p-" + i, DAY), DAY);
            }
        }
        CompletionStatistics told = on(file, DAY).completion();
        int hidden = 0;
        int groups = 0;
        for (int course = 0; course < sizes.size(); course++) {
            CompletionGroup group = Objects.requireNonNull(told.getByCallOff().get(CallOffId.of("A-" + course)));
            int size = sizes.get(course);
            assertThat(group.isSuppressed() || size == 0 || size >= CompletionStatistics.LEAST)
                    .isTrue();
            hidden += group.isSuppressed() ? size : 0;
            groups += group.isSuppressed() ? 1 : 0;
        }
        if (hidden > 0 && !told.getInAll().isSuppressed()) {
            assertThat(hidden).isGreaterThanOrEqualTo(CompletionStatistics.LEAST);
            assertThat(groups).isGreaterThanOrEqualTo(2);
        }
    }
}
