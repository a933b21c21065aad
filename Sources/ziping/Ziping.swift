import Commands

@main
struct Ziping {
  static func main() {
    ZipingProgram.main()
  }
}
