/**
 * Documents inside the types of vendors who use Jackson 3.
 *
 * <p>{@link vn.chuyendoiso.plan.serialization.jackson3.PlanModule} is the way in. The databind of
 * Jackson 3 is optional: without it nothing here is loaded.
 */
package vn.chuyendoiso.plan.serialization.jackson3;
