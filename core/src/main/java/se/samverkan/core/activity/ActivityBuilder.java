package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * What the builders of all kinds of activity share. A builder isn't thread-safe.
 *
 * @param <B> the builder's own type
 */
@PublicApi(CALL)
public sealed interface ActivityBuilder<B extends ActivityBuilder<B>>
        permits CommissionedCourse.Builder,
                EducationEvent.Builder,
                Placement.Builder,
                DegreeProject.Builder,
                JointProject.Builder,
                DevelopmentActivity.Builder,
                OtherActivity.Builder {

    /**
     * States the id.
     *
     * @param id the id
     * @return this builder
     */
    B id(ActivityId id);

    /**
     * States the title, which must be stated, in place of any stated so far.
     *
     * @param title the title
     * @return this builder
     */
    B title(Text title);

    /**
     * States the title in one language, in place of any stated so far. A title in several languages is stated as a
     * {@link Text}.
     *
     * @param language the language's BCP 47 primary tag, such as {@code sv}
     * @param words the title as typed
     * @return this builder
     * @throws InvalidValueException if the tag has another form, or the words are blank, too long or hold a character that
     *     is refused
     */
    default B title(String language, String words) {
        return title(Text.of(language, TextChecks.require("title", words, Text.LONGEST)));
    }

    /**
     * States the days that it is held on.
     *
     * @param dates the days, with a first and a last one
     * @return this builder
     */
    B dates(DateRange dates);

    /**
     * States who holds or hosts it.
     *
     * @param organiser the id of a partner or of a body that partners share
     * @return this builder
     */
    B organiser(PartnerId organiser);

    /**
     * States one more purpose.
     *
     * @param purpose the purpose
     * @return this builder
     */
    B addPurposes(Purpose purpose);

    /**
     * States the field that it is about.
     *
     * @param field the field
     * @return this builder
     */
    B field(Field field);

    /**
     * States the need that it comes from.
     *
     * @param need the need's id
     * @return this builder
     */
    B need(NeedId need);

    /**
     * States one more occupation that it serves.
     *
     * @param occupation the occupation's code
     * @return this builder
     */
    B addOccupations(OccupationCode occupation);

    /**
     * States how many people it supplies to the occupations that it serves.
     *
     * @param supply the number, in all
     * @return this builder
     */
    B supply(Quantity supply);

    /**
     * Makes the activity.
     *
     * @return the activity
     * @throws IllegalStateException if an attribute that must be stated isn't; the message names it
     * @throws InvalidValueException if the days have an open end, or the kind is another builder's
     */
    Activity build();
}
