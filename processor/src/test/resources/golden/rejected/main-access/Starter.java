package com.other;

public class Starter {
    // fix: public static void main() {}
    static void main() {}
}
