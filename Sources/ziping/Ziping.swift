import Commands

@main
struct Ziping {
  static func main() {
    ZipingCommand.main()
  }
}
