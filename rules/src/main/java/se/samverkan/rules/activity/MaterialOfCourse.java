package se.samverkan.rules.activity;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.file.ActivityTrace;
import se.samverkan.core.file.MaterialStanding;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.rules.Matter;

/** What a client brings into a course, as the rules on it ask: the course, where it stands in the file, and how it stands. */
record MaterialOfCourse(Text course, String path, MaterialStanding standing) {

    /** What is brought into the course at hand; nothing of what isn't a course. */
    static List<MaterialOfCourse> atHand(Matter matter) {
        return matter.getActivity().orElse(null) instanceof CommissionedCourse course
                ? of(
                        course,
                        matter.path("clientMaterials"),
                        course.getClientMaterials().stream()
                                .map(material -> matter.getView().standing(course, material))
                                .toList())
                : List.of();
    }

    /** What is brought into the courses of the file, by how it stands on the day asked about. */
    static List<MaterialOfCourse> inFile(Matter matter) {
        List<MaterialOfCourse> all = new ArrayList<>();
        int number = 0;
        for (ActivityTrace trace : matter.getView().activityTraces()) {
            number += trace.getCallOff().isPresent() ? 0 : 1;
            String place = "#" + number;
            String path = trace.getCallOff()
                    .map(id -> "callOffs[" + id + "]")
                    .orElseGet(() -> "activities["
                            + trace.getActivity().getId().map(Object::toString).orElse(place) + "]");
            if (trace.getActivity() instanceof CommissionedCourse course) {
                all.addAll(of(course, path + ".clientMaterials", trace.getMaterials()));
            }
        }
        return all;
    }

    private static List<MaterialOfCourse> of(CommissionedCourse course, String path, List<MaterialStanding> standings) {
        List<MaterialOfCourse> all = new ArrayList<>();
        standings.forEach(
                standing -> all.add(new MaterialOfCourse(course.getTitle(), path + "[" + all.size() + "]", standing)));
        return all;
    }

    ClientMaterial material() {
        return standing.getMaterial();
    }

    Finding.Builder finding(FindingCode code, Outcome outcome) {
        return Finding.builder(code, outcome)
                .path(path)
                .value("activity", course)
                .value("material", material().getWhat())
                .source(Source.practice("the client's material is what a course made together starts from"));
    }
}
