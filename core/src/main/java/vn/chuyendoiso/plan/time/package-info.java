/** Deadlines and periods, as officials print them and as days that can be judged. */
package vn.chuyendoiso.plan.time;
