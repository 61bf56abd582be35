package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.task.TaskGroupFunding;

/**
 * Money at its place.
 *
 * @param kind for what, as in the message key {@code term.funding-of.<kind>}
 * @param name the name of that
 * @param pointer where the money is stated
 * @param funding what is stated
 */
record FundingPlace(String kind, String name, JsonPointer pointer, Funding funding) {

  /**
   * All money of a document: of the whole, of groups, of tasks.
   *
   * @param ofTasks what each row of the table of tasks states
   */
  static List<FundingPlace> of(CaseFile file, List<Optional<Funding>> ofTasks) {
    List<FundingPlace> places = new ArrayList<>();
    file.plan()
        .getFunding()
        .ifPresent(
            f ->
                places.add(
                    new FundingPlace(
                        "document", file.documentName(), JsonPointer.ROOT.append("funding"), f)));
    List<TaskGroupFunding> groups = file.plan().getGroupFunding();
    for (int i = 0; i < groups.size(); i++) {
      JsonPointer pointer = JsonPointer.ROOT.append("groupFunding").append(i).append("funding");
      places.add(
          new FundingPlace("group", groups.get(i).getGroup(), pointer, groups.get(i).getFunding()));
    }
    for (int i = 0; i < ofTasks.size(); i++) {
      if (ofTasks.get(i).isPresent()) {
        TaskEntry row = file.task(i);
        JsonPointer pointer = row.pointer().append("funding");
        places.add(new FundingPlace("task", row.name(), pointer, ofTasks.get(i).get()));
      }
    }
    return places;
  }
}
