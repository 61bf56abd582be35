/**
 * Documents inside the types of vendors who use Jackson 2.
 *
 * <p>{@link vn.chuyendoiso.plan.serialization.jackson2.PlanModule} is the way in. The databind of
 * Jackson 2 is optional: without it nothing here is loaded.
 */
package vn.chuyendoiso.plan.serialization.jackson2;
