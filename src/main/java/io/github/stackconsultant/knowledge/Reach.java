package io.github.stackconsultant.knowledge;

/** How large an area a place covers that a person names. */
public enum Reach {
    /** A town, a district, a province: a part of a country. */
    TOWN,
    /** One whole country. */
    COUNTRY,
    /** Several countries, a continent, everywhere. */
    WORLD
}
