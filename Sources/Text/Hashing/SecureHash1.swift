/// SHA-1, for policies that compare checksums and commits.
///
/// *Source*: FIPS 180-4.
enum SecureHash1 {
  static func digest(_ message: some Collection<UInt8>) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    var words = [UInt32](repeating: 0, count: 80)
    HashPadding.forEachBlock(of: message, size: 64, lengthBytes: 8, isBigEndian: true) { block in
      for i in 0..<16 { words[i] = HashPadding.bigEndian(block, at: i * 4) }
      for i in 16..<80 {
        words[i] = (words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]).rotatedRight(31)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for i in 0..<80 {
        let mixed: UInt32
        let constant: UInt32
        switch i / 20 {
        case 0: (mixed, constant) = ((b & c) | (~b & d), 0x5a82_7999)
        case 1: (mixed, constant) = (b ^ c ^ d, 0x6ed9_eba1)
        case 2: (mixed, constant) = ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
        default: (mixed, constant) = (b ^ c ^ d, 0xca62_c1d6)
        }
        let sum = a.rotatedRight(27) &+ mixed &+ e &+ constant &+ words[i]
        (e, d, c, b, a) = (d, c, b.rotatedRight(2), a, sum)
      }
      for (i, value) in [a, b, c, d, e].enumerated() { state[i] &+= value }
    }
    return state.flatMap { HashPadding.bytes(ofBigEndian: $0) }
  }
}
