package se.samverkan.rules.placement;

import java.math.RoundingMode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.Semester;
import se.samverkan.rules.internal.Names;
import se.samverkan.rules.internal.OpenCodes;

/** What findings on placements share: where they are, and how seat-weeks are shown. */
final class Placed {

    private static final int DECIMALS = 2;

    private Placed() {}

    /** A finding about a unit in a programme and a semester. */
    static Finding.Builder at(
            Finding.Builder finding, FileView view, PlacementUnit unit, Programme programme, Semester semester) {
        return at(finding, view, unit, semester)
                .path("placements[" + unit + "]." + programme + "." + semester)
                .value("programme", OpenCodes.shown(programme));
    }

    /** A finding about a unit in a semester. */
    static Finding.Builder at(Finding.Builder finding, FileView view, PlacementUnit unit, Semester semester) {
        return finding.path("placements[" + unit + "]." + semester)
                .value("unit", unit.getName())
                .value("partner", name(view, unit.getPartner()))
                .value("semester", semester);
    }

    /** The partner's name, or its id where the file knows no name. */
    static String name(FileView view, PartnerId partner) {
        return view.findPartner(partner).map(known -> Names.of(view, known)).orElse(partner.toString());
    }

    /** Seat-weeks as a number, to hundredths. */
    static Decimal shown(SeatWeeks seatWeeks) {
        return Decimal.of(seatWeeks.getNumber().toBigDecimal(DECIMALS, RoundingMode.HALF_UP));
    }
}
