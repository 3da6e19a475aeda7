package vn.gov.dvctt.shared.web;

/** Vietnamese by name, so that the bundle look-up never falls back to the language of the machine. */
public class Texts_vi extends Texts {}
