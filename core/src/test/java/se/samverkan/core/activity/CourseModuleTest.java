package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.text.Text;

@DisplayName("The modules of a course add up to its credits")
class CourseModuleTest {

    private static CourseModule module(String id, String credits) {
        return CourseModule.of(ModuleId.of(id), Text.of("Del"), Credits.of(credits));
    }

    private static CommissionedCourse.Builder course() {
        return CommissionedCourse.builder().title("sv", "Kurs").credits(Credits.of("7.5"));
    }

    @Test
    @DisplayName("4.5 and 3 are 7.5, and each is found by its id")
    void addUp() {
        CommissionedCourse course =
                course().addModules(module("0100", "4.5"), module("0200", "3")).build();
        assertThat(course.getModules()).hasSize(2);
        assertThat(course.findModule(ModuleId.of("0200"))).contains(module("0200", "3"));
        assertThat(course.findModule(ModuleId.of("0300"))).isEmpty();
        assertThat(course().build().getModules()).isEmpty();
    }

    @Test
    @DisplayName("4.5 and 3.5 aren't, nor are modules of a course that states no credits")
    void refusedSum() {
        CommissionedCourse.Builder eight = course().addModules(module("0100", "4.5"), module("0200", "3.5"));
        assertThatThrownBy(eight::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("course.modules: expected modules that add up to the course's credits, 7.5, but was '8'");
        assertThatThrownBy(eight.credits(Optional.empty())::build)
                .hasMessage("course.modules: expected modules that add up to the course's credits, which aren't"
                        + " stated, but was '8'");
    }

    @Test
    @DisplayName("no two have one id")
    void refusedIds() {
        assertThatThrownBy(course().addModules(module("0100", "4.5"), module("0100", "3"))::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("course.modules: expected modules with an id each, but was '[0100, 0100]'");
    }

    @Test
    @DisplayName("the fewest and the most seats are 0 or more, in order")
    void seats() {
        assertThat(course().leastSeats(0).mostSeats(0).build().getMostSeats()).hasValue(0);
        assertThat(course().build().getLeastSeats()).isEmpty();
        assertThatThrownBy(course().leastSeats(-1)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("course.leastSeats: expected 0 or more, but was '-1'");
        assertThatThrownBy(course().mostSeats(-1)::build)
                .hasMessage("course.mostSeats: expected 0 or more, but was '-1'");
        assertThatThrownBy(course().leastSeats(12).mostSeats(11)::build)
                .hasMessage("course.mostSeats: expected 12 or more, but was '11'");
    }

    @Test
    @DisplayName("a module may have a scale of its own, and is equal by what it states")
    void equality() {
        CourseModule module = module("0100", "4.5");
        assertThat(module.getGradingScale()).isEmpty();
        assertThat(module.gradedBy(GradingScale.U_G).getGradingScale()).contains(GradingScale.U_G);
        assertThat(module.getTitle()).isEqualTo(Text.of("Del"));
        assertThat(module)
                .isEqualTo(module("0100", "4.5"))
                .hasSameHashCodeAs(module("0100", "4.5"))
                .hasToString("0100 4.5")
                .isNotEqualTo(module("0200", "4.5"))
                .isNotEqualTo(module("0100", "3"))
                .isNotEqualTo(module.gradedBy(GradingScale.U_G))
                .isNotEqualTo(CourseModule.of(ModuleId.of("0100"), Text.of("Annan"), Credits.of("4.5")))
                .isNotEqualTo("0100");
    }
}
