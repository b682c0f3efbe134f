package kesi.product.changing;

/** A record of the plug-in. */
public record Note(String title, String text) {}
