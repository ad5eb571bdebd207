package se.samverkan.core.budget;

import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;

/** Where an amount belongs: the calendar year of its day, and the area, department and partner of its call-off. */
record Cell(
        int year,
        @Nullable CollaborationArea area,
        @Nullable Department department,
        @Nullable PartnerId partner) {

    static Cell of(Entry entry, Entry callOff) {
        return new Cell(
                entry.getDay().getYear(),
                callOff.getArea().orElse(null),
                callOff.getDepartment().orElse(null),
                callOff.getPartner().orElse(null));
    }
}
