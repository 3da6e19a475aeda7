package vn.gov.dvctt.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a session bean, or of one of its methods, that it only reads. Every other call in a transaction is recorded by the audit as an act; a reading one
 * only where an official or operator looks at a dossier.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Reading {}
