// Logarithm and power in doubles, step by step as Go's math package takes them: a result that is
// one unit in the last place off would be another number. *Source*: Go 1.23, src/math, which
// follows FreeBSD's msun and Cephes.

/// The natural logarithm.
func naturalLogarithm(_ x: Double) -> Double {
  if x.isNaN || x == .infinity { return x }
  if x < 0 { return .nan }
  if x == 0 { return -.infinity }
  let high = 6.93147180369123816490e-01
  let low = 1.90821492927058770002e-10
  var (fraction, exponent) = split(x)
  if fraction < 0.5.squareRoot() {
    fraction *= 2
    exponent -= 1
  }
  fraction -= 1
  let k = Double(exponent)
  let s = fraction / (2 + fraction)
  let s2 = s * s
  let s4 = s2 * s2
  let t1 =
    s2
    * (6.666666666666735130e-01 + s4
      * (2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)))
  let t2 =
    s4
    * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01))
  let r = t1 + t2
  let half = 0.5 * fraction * fraction
  return k * high - ((half - (s * (half + r) + k * low)) - fraction)
}

/// The exponential function.
private func exponential(_ x: Double) -> Double {
  if x.isNaN || x == .infinity { return x }
  if x == -.infinity { return 0 }
  if x > 7.09782712893383973096e+02 { return .infinity }
  if x < -7.45133219101941108420e+02 { return 0 }
  if -1.0 / Double(1 << 28) < x, x < 1.0 / Double(1 << 28) { return 1 + x }
  let inverse = 1.44269504088896338700e+00
  let k = x < 0 ? Int(inverse * x - 0.5) : (x > 0 ? Int(inverse * x + 0.5) : 0)
  let high = x - Double(k) * 6.93147180369123816490e-01
  let low = Double(k) * 1.90821492927058770002e-10
  let r = high - low
  let t = r * r
  let c =
    r
    - t
    * (1.66666666666666657415e-01 + t
      * (-2.77777777770155933842e-03 + t
        * (6.61375632143793436117e-05 + t
          * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
  let y = 1 - ((low - (r * c) / (2 - c)) - high)
  return scale(y, k)
}

/// A number to the power of another.
func power(_ x: Double, _ y: Double) -> Double {
  if y == 0 || x == 1 { return 1 }
  if y == 1 { return x }
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 {
    let isOdd = y.truncatingRemainder(dividingBy: 2).magnitude == 1
    if y < 0 { return x.sign == .minus && isOdd ? -.infinity : .infinity }
    return x.sign == .minus && isOdd ? x : 0
  }
  if y == 0.5 { return x.squareRoot() }
  if y == -0.5 { return 1 / x.squareRoot() }
  var whole = y.magnitude.rounded(.towardZero)
  var fraction = y.magnitude - whole
  if fraction != 0, x < 0 { return .nan }
  if whole >= 9.223372036854775808e18 {
    if x == -1 { return 1 }
    return (x.magnitude < 1) == (y > 0) ? 0 : .infinity
  }
  var result = 1.0
  var exponent = 0
  if fraction != 0 {
    if fraction > 0.5 {
      fraction -= 1
      whole += 1
    }
    result = exponential(fraction * naturalLogarithm(x))
  }
  var (base, shift) = split(x)
  var left = Int64(whole)
  while left != 0 {
    if shift < -(1 << 12) || 1 << 12 < shift {
      exponent += shift
      break
    }
    if left & 1 == 1 {
      result *= base
      exponent += shift
    }
    base *= base
    shift <<= 1
    if base < 0.5 {
      base += base
      shift -= 1
    }
    left >>= 1
  }
  if y < 0 {
    result = 1 / result
    exponent = -exponent
  }
  return scale(result, exponent)
}

/// A fraction from one half up to one, and the power of two that it is to be multiplied with.
private func split(_ x: Double) -> (fraction: Double, exponent: Int) {
  if x == 0 || !x.isFinite { return (x, 0) }
  let exponent = Int(x.exponent) + 1
  return (scale(x, -exponent), exponent)
}

private func scale(_ x: Double, _ exponent: Int) -> Double {
  if x == 0 || !x.isFinite { return x }
  if exponent > 2200 { return x.sign == .minus ? -.infinity : .infinity }
  if exponent < -2200 { return 0 }
  // Two steps, so that the factor itself stays in range.
  let half = exponent / 2
  return Double(sign: .plus, exponent: half, significand: x)
    * Double(sign: .plus, exponent: exponent - half, significand: 1)
}
