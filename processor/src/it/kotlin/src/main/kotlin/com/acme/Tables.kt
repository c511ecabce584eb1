package com.acme

/** Names the file to `@Migration`, since Kotlin has no name for the class that it makes of a file. */
internal object Tables

suspend fun main(args: Array<String>) {
    println("migrated with ${args.size} arguments")
}
