/// The arguments of a C program.
typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// libFuzzer's loop: calls back with one input after another until time is up or something breaks.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The entry of the program, under the name that the package manager gives to it.
@_cdecl("engross_fuzz_main")
func main(_ count: CInt, _ arguments: Arguments?) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { start, count in
    FuzzedNotice(Array(UnsafeBufferPointer(start: start, count: count))).render()
    return 0
  }
}
