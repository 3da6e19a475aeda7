/**
 * Programs that judge the running system from outside: speed as a ratio to a bound measured in the same run, and faults with a judge that keeps its own
 * books. The module stands before {@code ear} because the container tests there start, drive and kill the system by the same means.
 */
package vn.gov.dvctt.bench;
