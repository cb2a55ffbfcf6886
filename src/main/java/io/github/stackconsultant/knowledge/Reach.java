package io.github.stackconsultant.knowledge;

/** How far places that a person names reach. */
public enum Reach {
    /** A town, a district, a province: a part of a country. */
    TOWN,
    /** One whole country. */
    COUNTRY,
    /** Several countries, a continent, everywhere. */
    WORLD
}
