package com.acme;

/** A text of more than 512 bytes. */
interface Names {
    String OF_ONE = "somebody with a rather long name, ";
    String OF_SOME = OF_ONE + OF_ONE + OF_ONE + OF_ONE;
    String OF_ALL = OF_SOME + OF_SOME + OF_SOME + OF_SOME;
}
